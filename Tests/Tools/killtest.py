#!/usr/bin/env python3
"""killtest - kill didban with SIGKILL in the middle of an import, a decision and a follow-up.

  killtest.py [--program .build/release/didban] [--rounds 20] [--seed 1] [--keep]

Each round starts a console in lines that does one kind of work without end, or an import, and kills
it after a random while; then the store must open, its pages must be sound (integrity_check), the
audit trail must verify from the head of the round before, and everything the program had said was
recorded must be there. At the end the import is run once more to its end: nothing is doubled.
Needs Python 3.11+ and sqlite3.
"""
import argparse, os, pty, random, re, shutil, signal, sqlite3, subprocess, sys, tempfile, termios, time


def run(*args):
    return subprocess.run([PROGRAM, *args, "--store", STORE, "--lang", "en"], env=ENV,
                          capture_output=True, text=True)


class Console:
    """The program in lines on a pseudo-terminal that adds nothing."""

    def __init__(self):
        self.master, slave = pty.openpty()
        modes = termios.tcgetattr(slave)
        modes[1] &= ~termios.OPOST
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(slave, termios.TCSANOW, modes)
        self.child = subprocess.Popen([PROGRAM, "run", "--plain", "--store", STORE, "--lang", "en"],
                                      stdin=slave, stdout=slave, stderr=slave, env=ENV)
        os.close(slave)
        self.answer()

    def answer(self):
        """What is said until the next prompt; None where the program has ended."""
        text = b""
        while not text.endswith(b" > "):
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                return None
            if not piece:
                return None
            text += piece
        return text.decode()

    def say(self, line):
        try:
            os.write(self.master, (line + "\n").encode())
        except OSError:
            return None
        return self.answer()

    def kill_after(self, seconds):
        # By id of the child we started; a timer of its own, so that the end comes anywhere.
        killer = subprocess.Popen(["sh", "-c", f"sleep {seconds}; kill -9 {self.child.pid}"])
        return killer

    def end(self, killer):
        killer.wait()
        self.child.wait()
        os.close(self.master)


def follow_ups(round, seconds):
    """Opens follow-ups until killed; returns the titles said to be recorded."""
    console, done = Console(), []
    killer = console.kill_after(seconds)
    for line in ("t2", "w"):
        console.say(line)
    n = 0
    while True:
        n += 1
        title = f"kill {round}-{n}"
        for line in ("t", title, ""):
            if console.say(line) is None:
                break
        else:
            answer = console.say("")
            if answer is not None and "Recorded" in answer:
                done.append(title)
                continue
        break
    console.end(killer)
    return done


def decisions(round, seconds):
    """Skips addresses until killed; returns the codes of those said to be recorded."""
    console, done = Console(), []
    killer = console.kill_after(seconds)
    console.say("v")
    while (answer := console.say("s")) is not None:
        done += re.findall(r"^(\S+): skipped$", answer, re.M)
    console.end(killer)
    return done


def importing(path, seconds):
    child = subprocess.Popen([PROGRAM, "import", "endowments", path, "--store", STORE, "--lang", "en"],
                             env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    return child.wait()


def rows(sql, *values):
    with sqlite3.connect(STORE) as db:
        return db.execute(sql, values).fetchall()


parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("--program", default=".build/release/didban")
parser.add_argument("--rounds", type=int, default=20)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--keep", action="store_true", help="leave the store where it is")
options = parser.parse_args()
PROGRAM = os.path.abspath(options.program)
FOLDER = tempfile.mkdtemp(prefix="didban-kill-")
STORE = FOLDER + "/store.sqlite"
ENV = {"HOME": FOLDER, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb"}
random.seed(options.seed)

made = run("generate", "--seed", "7")
if made.returncode:
    sys.exit(made.stderr)
IMPORT_ROWS = 40_000
with open(FOLDER + "/endowments.csv", "w") as file:
    file.write("code,name,kind,custody,use,status,province\n")
    for n in range(IMPORT_ROWS):
        file.write(f"K-{n},موقوفه {n},general,organisation,income,active,یزد\n")

titles, skipped, head, failures, kills, cut_imports = [], [], None, [], 0, 0
start = rows("SELECT coalesce(max(id), 0) FROM decision")[0][0]
for round in range(options.rounds):
    kind = ("follow-up", "decision", "import")[round % 3]
    seconds = random.uniform(0.4, 2.0)
    if kind == "follow-up":
        titles += follow_ups(round, seconds)
    elif kind == "decision":
        skipped += decisions(round, seconds)
    else:
        cut_imports += importing(FOLDER + "/endowments.csv", random.uniform(0.05, 1.0)) == -9
    kills += 1
    verdict = run("audit", "verify", *(["--head", head] if head else []))
    if verdict.returncode:
        failures.append(f"round {round} ({kind}): audit: {verdict.stdout}{verdict.stderr}")
    head = re.search(r"head: ([0-9a-f]{64})", verdict.stdout).group(1) if "head: " in verdict.stdout else head
    sound = rows("PRAGMA integrity_check")[0][0]
    if sound != "ok":
        failures.append(f"round {round} ({kind}): {sound}")
    there = {title for (title,) in rows("SELECT title FROM follow_up")}
    lost = [title for title in titles if title not in there]
    if lost:
        failures.append(f"round {round} ({kind}): lost {lost}")
    made = [code for (code,) in rows("SELECT a.code FROM decision d JOIN property_address a "
                                     "ON a.id = d.address WHERE d.id > ?", start)]
    lost = set(skipped) - set(made)
    if lost or len(made) < len(skipped):
        failures.append(f"round {round} ({kind}): {len(skipped)} decisions acknowledged, {len(made)} there, lost {lost}")

last = run("import", "endowments", FOLDER + "/endowments.csv")
count, codes = rows("SELECT count(*), count(DISTINCT code) FROM endowment WHERE code LIKE 'K-%'")[0]
if last.returncode or (count, codes) != (IMPORT_ROWS, IMPORT_ROWS):
    failures.append(f"import at the end: {last.returncode}, {count} rows, {codes} codes")

print(f"{kills} kills ({cut_imports} in an import); {len(titles)} follow-ups and {len(skipped)} decisions "
      f"acknowledged, {IMPORT_ROWS} rows imported; {len(failures)} failures")
for failure in failures:
    print(failure)
if options.keep:
    print(STORE)
else:
    shutil.rmtree(FOLDER)
sys.exit(1 if failures else 0)
