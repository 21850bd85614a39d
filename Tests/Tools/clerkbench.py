#!/usr/bin/env python3
"""clerkbench - how long a clerk waits from Enter to the next address on the glass.

  clerkbench.py [--program .build/release/didban] [--decisions 200] [--look 0.25] --store STORE [--index INDEX]

A console on a pseudo-terminal reviews; after each look of LOOK seconds Enter is pressed, and the time runs
until the next address stands there with its candidates, the emulation of the terminal included. The
decisions are written to STORE: give it a copy. Needs Python 3.11+ and pyte.
"""
import argparse, fcntl, os, pty, re, select, struct, tempfile, termios, time
import pyte

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default=".build/release/didban")
parser.add_argument("--decisions", type=int, default=200)
parser.add_argument("--look", type=float, default=0.25)
parser.add_argument("--store", required=True)
parser.add_argument("--index")
args = parser.parse_args()
command = [args.program, "run", "--store", args.store, "--lang", "en"] + (["--index", args.index] if args.index else [])
pid, fd = pty.fork()
if pid == 0:
    os.execve(args.program, command, dict(os.environ, TERM="linux", XDG_STATE_HOME=tempfile.mkdtemp()))
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
screen = pyte.Screen(100, 30)
stream = pyte.ByteStream(screen)


def code():
    found = re.search(r"Review (\S+)", screen.display[0])
    return found and found[1]


def until(holds, seconds):
    end = time.monotonic() + seconds
    while not holds() and (left := end - time.monotonic()) > 0:
        if select.select([fd], [], [], min(left, 0.05))[0]:
            stream.feed(os.read(fd, 65536))
    return holds()


until(lambda: "didban" in screen.display[0], 10)
os.write(fd, b"v")
until(code, 10)
times = []
while len(times) < args.decisions and code():
    until(lambda: False, args.look)
    before, begin = code(), time.monotonic()
    os.write(fd, b"\r")
    if until(lambda: code() != before and not any("Looking for" in row for row in screen.display), 2):
        times.append(1000 * (time.monotonic() - begin))
    else:  # no candidate to accept
        os.write(fd, b"r4")
        until(lambda: code() != before, 5)
os.write(fd, b"q")
times.sort()
at = lambda share: times[min(len(times) - 1, int(share * len(times)))] if times else 0
print(f"{len(times)} decisions: p50 {at(.5):.1f}, p95 {at(.95):.1f}, max {at(1):.1f} ms")
