#!/usr/bin/env python3
"""queuekill - many consoles decide one queue while a worker feeds it and consoles are killed.

  queuekill.py [--program .build/release/didban] [--items 10000] [--consoles 6] [--every 3] [--seed 1]

Addresses are imported, `queue work` matches them, and consoles in lines ask the Post about one after the
other; every few seconds two of the consoles get SIGKILL and others take their places. At the end every
address must be decided exactly once, everything that was said to be recorded must be there, no lease may
be longer than its minute, and the audit trail must verify. Needs Python 3.11+ and sqlite3.
"""
import argparse, os, pty, random, re, signal, sqlite3, subprocess, sys, tempfile, termios, threading, time

parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("--program", default=".build/release/didban")
parser.add_argument("--items", type=int, default=10_000)
parser.add_argument("--consoles", type=int, default=6)
parser.add_argument("--every", type=float, default=3)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()
PROGRAM = os.path.abspath(options.program)
FOLDER = tempfile.mkdtemp(prefix="didban-queue-")
STORE = FOLDER + "/store.sqlite"
CONFIG = FOLDER + "/config.toml"
ENV = {"HOME": FOLDER, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb"}
random.seed(options.seed)
with open(CONFIG, "w") as file:
    file.write("lease_minutes = 1\n")
COMMON = ["--store", STORE, "--lang", "en", "--config", CONFIG]


def run(*args):
    return subprocess.run([PROGRAM, *args, *COMMON], env=ENV, capture_output=True, text=True)


def rows(sql, *values):
    with sqlite3.connect(STORE, timeout=30) as db:
        return db.execute(sql, values).fetchall()


class Console(threading.Thread):
    """A console in lines that asks the Post until nothing is left, or until it is killed."""

    def __init__(self):
        super().__init__(daemon=True)
        self.done, self.times, self.is_over = [], [], False
        self.master, slave = pty.openpty()
        modes = termios.tcgetattr(slave)
        modes[1] &= ~termios.OPOST
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(slave, termios.TCSANOW, modes)
        self.child = subprocess.Popen([PROGRAM, "run", "--plain", *COMMON], stdin=slave,
                                      stdout=slave, stderr=slave, env=ENV)
        os.close(slave)

    def answer(self):
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

    def run(self):
        self.answer()
        answer = self.say("v")
        while answer is not None and not self.is_over:
            if "No open address is left" in answer:
                time.sleep(0.5)
                self.say("b")
                answer = self.say("v")
                continue
            start = time.monotonic()
            answer = self.say("p")
            if answer is None:
                break
            found = re.findall(r"^(\S+): with the Post$", answer, re.M)
            if found:
                self.times.append(time.monotonic() - start)
            self.done += found
        self.child.wait()
        os.close(self.master)

    def kill(self):
        self.child.send_signal(signal.SIGKILL)


made = run("generate", "--seed", "7")
if made.returncode:
    sys.exit(made.stderr)
texts = rows("SELECT p.name, c.name, a.text FROM property_address a JOIN province p ON p.id = a.province"
             " JOIN county c ON c.id = a.county")
with open(FOLDER + "/properties.csv", "w") as file:
    file.write("property_id,office_province,office_county,address\n")
    for n in range(options.items):
        province, county, text = texts[n % len(texts)]
        file.write(f'K-{n},{province},{county},"{text.replace(chr(34), "")} شماره پرونده {n}"\n')
before = rows("SELECT coalesce(max(id), 0) FROM decision")[0][0]
print(run("import", "properties", FOLDER + "/properties.csv").stdout.strip())
start = time.monotonic()
worker = subprocess.Popen([PROGRAM, "queue", "work", "--threads", "1", *COMMON], env=ENV,
                          stdout=subprocess.DEVNULL)
alive, all_of_them, kills = [Console() for _ in range(options.consoles)], [], 0
for console in alive:
    console.start()
all_of_them += alive
OPEN = "SELECT count(*) FROM property_address WHERE state IN (1, 3, 4, 8, 11)"
longest = 0
while rows(OPEN)[0][0] > 0:
    time.sleep(options.every)
    longest = max([longest] + [u / 1000 - time.time() for (u,) in rows("SELECT until FROM queue_lease "
                               "WHERE holder <> 'didban'")])
    for victim in random.sample(alive, min(2, len(alive))):
        victim.kill()
        kills += 1
        alive.remove(victim)
        alive.append(Console())
        all_of_them.append(alive[-1])
        alive[-1].start()
seconds = time.monotonic() - start
for console in alive:
    console.is_over = True
    console.kill()
worker.kill()
worker.wait()

failures = []
done = [code for console in all_of_them for code in console.done]
decided = [code for (code,) in rows("SELECT a.code FROM decision d JOIN property_address a"
                                    " ON a.id = d.address WHERE d.id > ?", before)]
if len(decided) != len(set(decided)):
    failures.append("an address was decided twice")
if lost := set(done) - set(decided):
    failures.append(f"{len(lost)} acknowledged decisions are not there")
if len(done) != len(set(done)):
    failures.append("two consoles were told of one decision")
if rows("PRAGMA integrity_check") != [("ok",)]:
    failures.append("integrity_check")
if longest > 60.5:
    failures.append(f"a lease of {longest:.0f} s")
verified = run("audit", "verify")
if verified.returncode:
    failures.append(verified.stdout)
states = rows("SELECT state, count(*) FROM property_address WHERE code LIKE 'K-%' GROUP BY state")
times = sorted(t for console in all_of_them for t in console.times)
if times:
    print(f"a decision and the next address: p50 {1000 * times[len(times) // 2]:.0f} ms, "
          f"p95 {1000 * times[int(len(times) * 0.95)]:.0f} ms")
print(f"{len(decided)} decided in {seconds:.0f} s, {len(done)} acknowledged, {kills} killed, "
      f"longest lease {longest:.0f} s, states {dict(states)}")
sys.exit("\n".join(failures) if failures else 0)
