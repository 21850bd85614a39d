#!/usr/bin/env python3
"""walk - walk through the console at random while its sample data moves, and compare its figures.

  walk.py [--program .build/release/didban] [--seconds 3600] [--seed 1] [--store P] [--lang en] [--consoles 1]

Random keys and sizes go to `didban demo` on a pseudo-terminal. The program must stay alive, answer
within five seconds and not grow; every twenty seconds it is brought to the endowments' statistics,
where three figures on the glass must be those that SQL counts just before or after. No glass may
speak of a lock. Needs Python 3.11+, sqlite3 and pyte.
"""
import argparse, fcntl, os, pty, random, re, select, shutil, signal, sqlite3, struct, subprocess, sys, tempfile, termios, time
import pyte

ARROWS = ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F"]
FUNCTION = ["\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS"] + [f"\x1b[{n}~" for n in (15, 17, 18, 19, 20, 23, 24)]
PLAIN = list("abcdeghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ123456789?,.+-*<>[]")
# Nothing here may be q on a Persian keyboard, nor F10: those end the program as they should.
WORDS = ["یزد", "مسجد", "تهران", "12", "خیابان", "vm", "%", "'", "\u200c"]
FILTERS = ["province:یزد", "status:active", "kind=general", "code~1", "not a filter", "due<today"]
# The charts of the statistics, one of them chosen; only the first shows the counts.
CHARTS = re.compile(r"[▸◂].*·.*·|·.*·.*[▸◂]|·.*[▸◂].*·")
LOCK = re.compile(r"locked|قفل است|database is|SQLITE")


def size(fd, columns, rows):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


class Console:
    """The program on a pseudo-terminal, its glass kept by pyte."""

    def __init__(self, store, lang):
        self.store, self.lang = store, lang
        self.memory, self.slowest, self.ended = [], 0.0, 0
        self.start()

    def start(self):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(FOLDER)  # exports are written where the console stands
            os.execve(PROGRAM, [PROGRAM, "demo", "--store", self.store, "--lang", self.lang], ENV)
        self.screen = pyte.Screen(120, 40)
        self.stream = pyte.ByteStream(self.screen)
        self.status, self.keys = None, []
        self.resize(120, 40)

    def revive(self):
        """Starts anew what ended in order: random keys find the command that quits. True if it did."""
        if self.status != 0:
            return self.status is None
        os.close(self.fd)
        self.ended += 1
        self.start()
        self.read(3)
        return True

    def resize(self, columns, rows):
        size(self.fd, columns, rows)
        self.screen.resize(rows, columns)

    def read(self, seconds):
        """Feeds what comes in that time to the glass; true if anything came."""
        end, came = time.monotonic() + seconds, False
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.fd], [], [], left)[0]:
                break
            try:
                piece = os.read(self.fd, 65536)
            except OSError:
                piece = b""
            if not piece:
                self.status = os.waitpid(self.pid, 0)[1]
                return came
            came = True
            self.stream.feed(piece)
        return came

    def press(self, text):
        self.keys = (self.keys + [text])[-60:]
        try:
            os.write(self.fd, text.encode())
        except OSError:
            self.status = os.waitpid(self.pid, 0)[1]

    def answers(self):
        """A new size is always drawn anew: how long that takes is how long a key waits."""
        columns, rows = self.screen.columns, self.screen.lines
        self.read(0.05)
        self.resize(columns + 1 if columns < 200 else columns - 1, rows)
        begin = time.monotonic()
        while self.status is None and time.monotonic() - begin < 5:
            if select.select([self.fd], [], [], 5)[0]:
                self.slowest = max(self.slowest, time.monotonic() - begin)
                return True
        return self.status is not None

    def resident(self):
        with open(f"/proc/{self.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def glass(self):
        return "\n".join(self.screen.display)


def counts(store):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=30) as db:
        return [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("endowment", "unit", "lease")]


def figures(glass):
    """The three counts at the head of the statistics, as the ways they may be read.

    The walk chooses what is known of the terminal too: where that is to turn Persian round itself, the
    glass kept here, which does not, holds the columns and the digits of a number the other way round.
    """
    rows = glass.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹٬", "0123456789,")).split("\n")
    for row in rows[3:8]:
        for line in (row, row[::-1]):
            found = [int(n.replace(",", ""))
                     for n in re.findall(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w.%])", line)]
            if len(found) == 3:
                yield found
                yield found[::-1]


def random_step(console):
    dice = random.random()
    if dice < 0.03:
        console.resize(random.randint(20, 300), random.randint(5, 100))
    elif dice < 0.07:
        console.press("/" + random.choice(WORDS) + random.choice(["\r", "\x1b"]))
    elif dice < 0.11:
        console.press("f" + random.choice(FILTERS) + random.choice(["\r", "\x1b"]))
    elif dice < 0.13:
        console.press(":" + random.choice(PLAIN + WORDS) + random.choice(["\r", "\x1b"]))
    elif dice < 0.35:
        console.press(random.choice(ARROWS))
    elif dice < 0.55:
        console.press(random.choice(["\t", "\r", "\x1b", " ", "\x7f"]))
    elif dice < 0.60:
        console.press(random.choice(FUNCTION))
    else:
        console.press(random.choice(PLAIN))


def compare(console):
    """None where the glass and SQL agree, else what they say; Tab seeks the statistics among the views."""
    console.resize(120, 40)
    said = truth = None
    for _ in range(3):
        console.press("\x1b")
        console.read(0.3)
    console.press("1")
    console.read(0.3)
    console.press("2")
    before = counts(STORE)
    for _ in range(24):
        quiet = time.monotonic() + 0.5
        while console.status is None and (left := quiet - time.monotonic()) > 0:
            console.read(left)
        if console.status is not None:
            return None
        said, truth = list(figures(console.glass())), counts(STORE)
        if any(all(min(a, b) <= n <= max(a, b) for n, a, b in zip(one, before, truth)) for one in said):
            return None
        if not said:
            console.press("c" if CHARTS.search(console.screen.display[3]) else "\t")
    return f"glass {said}, SQL {truth}\n{console.glass()}"


parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("--program", default=".build/release/didban")
parser.add_argument("--seconds", type=float, default=3600)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--store", help="an existing store; else one is made and removed")
parser.add_argument("--lang", default="en")
parser.add_argument("--consoles", type=int, default=1, help="how many walk on the one store")
options = parser.parse_args()
PROGRAM = os.path.abspath(options.program)
FOLDER = tempfile.mkdtemp(prefix="didban-walk-")
STORE = options.store or FOLDER + "/store.sqlite"
ENV = {"HOME": FOLDER, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "linux"}
random.seed(options.seed)

if not options.store:
    subprocess.run([PROGRAM, "generate", "--store", STORE], env=ENV, stdout=subprocess.DEVNULL, check=True)
consoles = [Console(STORE, options.lang) for _ in range(options.consoles)]
for console in consoles:
    console.read(3)
begin = time.monotonic()
failures, steps, compared, next_look, next_figures = [], 0, 0, begin, begin + 20
while time.monotonic() - begin < options.seconds and all([c.revive() for c in consoles]):
    for console in consoles:
        random_step(console)
        steps += 1
        console.read(0.04)
        if (found := LOCK.search(console.glass())):
            failures.append(f"a lock on the glass: {found.group()}\n{console.glass()}")
    now = time.monotonic()
    if now >= next_look:
        next_look = now + 5
        for console in consoles:
            if console.status is None:
                console.memory.append((now - begin, console.resident()))
                if not console.answers():
                    failures.append(f"no answer in 5 s after {console.keys[-10:]!r}")
    if now >= next_figures:
        next_figures = now + 20
        for console in consoles:
            if console.status is None:
                wrong = compare(console)
                compared += 1
                if wrong and console.status is None:
                    failures.append(f"figures after {console.keys[-20:]!r}: {wrong}")
    if len(failures) > 20:
        break

for console in consoles:
    if console.status is not None:
        how = f"signal {os.WTERMSIG(console.status)}" if os.WIFSIGNALED(console.status) else f"status {console.status >> 8}"
        failures.append(f"ended with {how} after {console.keys!r}\n{console.glass()}")
    else:
        os.kill(console.pid, signal.SIGTERM)
        console.read(3)
    # The first fifth is warming up: growth is the slope of what follows.
    late = console.memory[len(console.memory) // 5:] or [(0, 0)]
    mean_t, mean_m = (sum(column) / len(late) for column in zip(*late))
    spread = sum((t - mean_t) ** 2 for t, _ in late)
    slope = sum((t - mean_t) * (m - mean_m) for t, m in late) / spread * 60 if spread else 0
    print(f"resident {late[0][1]:.0f} to {late[-1][1]:.0f} MB, most {max(m for _, m in late):.0f} MB, "
          f"{slope:+.2f} MB a minute; slowest answer {console.slowest * 1000:.0f} ms; "
          f"left by a command {console.ended} times")
print(f"seed {options.seed}: {steps} steps in {time.monotonic() - begin:.0f} s, {compared} comparisons, "
      f"{len(failures)} failures")
for failure in failures:
    print(failure)
shutil.rmtree(FOLDER)
sys.exit(1 if failures else 0)
