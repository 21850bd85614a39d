#!/usr/bin/env python3
"""queuestorm - many consoles decide one queue while they are killed, and every decision is accounted for.

  queuestorm.py [--program .build/release/didban] [--items 10000] [--consoles 6] [--kills 2] [--every 4] [--seed 1]

A sample store is made, ITEMS addresses are imported into its queue, a worker feeds them to the clerks, and
CONSOLES consoles on pseudo-terminals decide them with the keys a clerk presses. Every EVERY seconds
KILLS of them are ended by SIGKILL and started anew. In the end no address is open, none was decided twice,
every decision that a console had shown as recorded is in the store, the audit chain verifies, and no
lease outlived its time. Needs Python 3.11+, sqlite3 and pyte.
"""
import argparse, csv, fcntl, os, pty, random, re, select, shutil, signal, sqlite3, struct, subprocess, sys, tempfile, termios, threading, time
import pyte

CODE = re.compile(r"Review (\S+)")
ACKNOWLEDGED = re.compile(r"(\S+): (accepted|rejected|with the Post)")
LEASE_MINUTES = 1


class Console(threading.Thread):
    """A clerk at a console: presses keys, and remembers what the console said was recorded."""

    def __init__(self, number):
        super().__init__(daemon=True)
        self.number, self.acknowledged, self.times = number, {}, []
        self.stopping, self.killing, self.restarts, self.faults = False, False, 0, []
        self.random = random.Random(args.seed * 100 + number)
        self.config = os.path.join(folder, f"clerk{number}.toml")
        with open(self.config, "w") as file:
            file.write(f'reviewer = "clerk-{number}"\nlease_minutes = {LEASE_MINUTES}\n')

    def open(self):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(args.program, [args.program, "run", "--lang", "en", "--store", store, "--config", self.config], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.screen = pyte.Screen(100, 30)
        self.stream = pyte.ByteStream(self.screen)
        self.until(lambda: "didban" in self.screen.display[0], 20)
        self.press("v")
        self.until(lambda: self.code or self.is_empty, 20)

    @property
    def code(self):
        found = CODE.search(self.screen.display[0])
        return found and found[1]

    @property
    def is_empty(self):
        return "No open address" in "".join(self.screen.display)

    def press(self, keys):
        os.write(self.fd, keys.encode())

    def until(self, holds, seconds):
        """Reads until something holds; False where it does not within that time."""
        end = time.monotonic() + seconds
        while not holds():
            left = end - time.monotonic()
            if left <= 0 or self.killing:
                return False
            if select.select([self.fd], [], [], min(left, 0.2))[0] and not self.read():
                return False
        return True

    def read(self):
        """Reads what is there; False where the console has ended."""
        try:
            piece = os.read(self.fd, 65536)
        except OSError:
            return False
        self.stream.feed(piece)
        return bool(piece)

    def note(self):
        """Remembers the last verdict shown as recorded."""
        # A frame comes in several pieces: the code may be new while the verdict is still the last one's.
        while select.select([self.fd], [], [], 0.02)[0] and self.read():
            pass
        for code, verdict in ACKNOWLEDGED.findall(self.screen.display[-1]):
            self.acknowledged[code] = verdict

    def close(self):
        try:
            os.close(self.fd)
        except OSError:
            pass
        _, status = os.waitpid(self.pid, 0)
        return status

    def run(self):
        while not self.stopping:
            self.killing = False
            self.open()
            self.work()
            if self.killing:
                os.kill(self.pid, signal.SIGKILL)
                self.restarts += 1
            elif self.stopping:
                self.press("q")
                end = time.monotonic() + 5
                while time.monotonic() < end and self.until(lambda: False, 0.2):
                    pass
                os.kill(self.pid, signal.SIGTERM)
            status = self.close()
            if os.WIFSIGNALED(status) and not self.killing and not self.stopping:
                self.faults.append(f"ended by signal {os.WTERMSIG(status)}")

    def work(self):
        while not self.stopping and not self.killing:
            code = self.code
            if not code:
                if not self.until(lambda: self.code, 5) and (self.stopping or self.killing):
                    return
                continue
            start = time.monotonic()
            # Enter where there is a candidate; else, and now and then, the Post or a refusal.
            chance = self.random.random()
            self.press("p" if chance < 0.05 else "r1" if chance < 0.12 else "\r")
            if not self.until(lambda: self.code != code or self.is_empty, 3):
                if self.killing:
                    return
                self.press("r4")
                if not self.until(lambda: self.code != code or self.is_empty, 5):
                    self.press("\x1b")
                    continue
            else:
                self.times.append(time.monotonic() - start)
            self.until(lambda: self.is_noted(code), 0.3)
            self.note()

    def is_noted(self, code):
        return any(found == code for found, _ in ACKNOWLEDGED.findall(self.screen.display[-1]))


def query(sql, *values):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=30) as db:
        return db.execute(sql, values).fetchall()


def addresses(path):
    """Addresses of GNAF rows as an office might write them, some with a slip."""
    chance = random.Random(args.seed)
    rows = query("""SELECT p.name, c.name, g.city, g.main_street, g.side_street, g.alley, g.plaque, g.unit
        FROM gnaf g JOIN province p ON p.id = g.province JOIN county c ON c.id = g.county""")
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["property_id", "waqf_name", "office_province", "office_county", "address", "postcode"])
        for number in range(args.items):
            province, county, city, main, side, alley, plaque, unit = chance.choice(rows)
            parts = [city, main, side, alley, f"پلاک {plaque}" if plaque else "", f"واحد {unit}" if unit else ""]
            text = "، ".join(part for part in parts if part)
            if chance.random() < 0.7:  # doubtful ones, so that clerks have work
                place = chance.randrange(len(text))
                text = text[:place] + text[place + 1 :]
                text = text.replace(f"پلاک {plaque}", f"پلاک {chance.randrange(1, 400)}")
            out.writerow([f"S{number:07}", "", province, county, text, ""])


def run(*words):
    return subprocess.run([args.program, *words, "--lang", "en"], capture_output=True, text=True, env=environment)


def main():
    for words in (["generate", "--scale", "small", "--seed", str(args.seed), "--store", store],):
        run(*words).check_returncode()
    path = os.path.join(folder, "addresses.csv")
    addresses(path)
    imported = run("import", "properties", path, "--store", store)
    if imported.returncode:
        sys.exit(imported.stderr)
    worker = subprocess.Popen(
        [args.program, "queue", "work", "--store", store, "--lang", "en"], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    consoles = [Console(number) for number in range(args.consoles)]
    start = time.monotonic()
    for console in consoles:
        console.start()
    states = "SELECT count(*) FROM property_address WHERE state IN (1, 3, 4, 8, 11)"
    last, shown = time.monotonic(), 0
    while (left := query(states)[0][0]) and time.monotonic() - start < args.seconds:
        time.sleep(0.5)
        if time.monotonic() - last > args.every:
            last = time.monotonic()
            for console in chance.sample(consoles, min(args.kills, len(consoles))):
                console.killing = True
        if time.monotonic() - shown > 30:
            shown = time.monotonic()
            print(f"{shown - start:6.0f} s  {left} open", flush=True)
    seconds = time.monotonic() - start
    for console in consoles:
        console.stopping = True
    for console in consoles:
        console.join(timeout=20)
    worker.send_signal(signal.SIGTERM)
    worker.wait(20)
    report(consoles, seconds, left)


def report(consoles, seconds, left):
    failures = [fault for console in consoles for fault in console.faults]
    if left:
        failures.append(f"{left} addresses are still open")
    twice = query("""SELECT a.code FROM decision d JOIN property_address a ON a.id = d.address
        WHERE d.verdict <> 4 AND NOT EXISTS (SELECT 1 FROM undo u WHERE u.decision = d.id)
        GROUP BY a.id HAVING count(*) > 1""")
    if twice:
        failures.append(f"{len(twice)} addresses were decided twice, such as {twice[0][0]}")
    stored = dict(query("""SELECT a.code, d.verdict FROM decision d JOIN property_address a ON a.id = d.address
        WHERE NOT EXISTS (SELECT 1 FROM undo u WHERE u.decision = d.id) ORDER BY d.id"""))
    numbers = {"accepted": 1, "rejected": 2, "with the Post": 3}
    acknowledged = 0
    for console in consoles:
        for code, verdict in console.acknowledged.items():
            acknowledged += 1
            if stored.get(code) != numbers[verdict]:
                failures.append(f"{code} was shown as {verdict}, the store has {stored.get(code)}")
    late = query("SELECT count(*) FROM queue_lease WHERE until > ?", (time.time() + LEASE_MINUTES * 60) * 1000)
    if late[0][0]:
        failures.append(f"{late[0][0]} leases outlive their time")
    audit = run("audit", "verify", "--store", store)
    if audit.returncode:
        failures.append("the audit chain does not verify: " + audit.stdout[-300:])
    times = sorted(t for console in consoles for t in console.times)
    at = lambda share: 1000 * times[min(len(times) - 1, int(share * len(times)))] if times else 0
    decided = query("SELECT count(*) FROM decision WHERE reviewer LIKE 'clerk-%'")[0][0]
    automatic = query("SELECT count(*) FROM property_address WHERE code LIKE 'S%' AND state = 2")[0][0]
    print(f"{decided} decisions, {automatic} matched by the worker, {acknowledged} acknowledgements, "
          f"{sum(console.restarts for console in consoles)} kills, {seconds:.0f} s")
    print(f"key to the next address: p50 {at(.5):.0f}, p95 {at(.95):.0f}, max {at(1):.0f} ms ({args.consoles} consoles at once)")
    for failure in failures[:20]:
        print("FAILED:", failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/didban")
    for name, value in (("items", 10_000), ("consoles", 6), ("kills", 2), ("every", 4), ("seed", 1), ("seconds", 3_600)):
        parser.add_argument(f"--{name}", type=int, default=value)
    args = parser.parse_args()
    args.program = os.path.abspath(args.program)
    chance = random.Random(args.seed)
    folder = tempfile.mkdtemp(prefix="didban-storm-")
    store = os.path.join(folder, "store.sqlite")
    environment = dict(
        os.environ, TERM="linux", LANG="C.UTF-8", XDG_STATE_HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder)
    try:
        main()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
