#!/usr/bin/env python3
"""Photographs didban inside real terminals and compares the pictures row by row.

  termshots.py --program didban --store FILE [--out DIR] [--via none|tmux|screen|ssh] TERMINAL...

Each terminal gets an X server of its own, the same size and font, and shows three screens: the
overview, a table, a review. xterm, which reorders nothing, is known to be right: every row of every
other picture is laid over the same row of xterm's. A line is printed for each terminal and screen:

  TERMINAL VIA SCREEN LIKENESS VERDICT        likeness of the least like row, 1 is the same

VERDICT is `right`, `wrong`, or `absent` where the terminal is not installed. `--bidi X` has the
program write rows in one way whatever the terminal is, to see that a wrong one is found wrong.
"""
import argparse, os, shlex, shutil, signal, socket, subprocess, sys, tempfile, time
import numpy as np
from PIL import Image, ImageChops

FONT, SIZE, COLUMNS, ROWS = "DejaVu Sans Mono", 11, 100, 30
BACK, FORE = "#000000", "#d0d0d0"
OUTSIDE = (0x33, 0x55, 0x77)
UNSIZED = ("qterminal", "foot")
SCREENS = [("overview", []), ("table", ["2", "Tab", "Tab"]), ("review", ["v"])]
# Two rows of one picture that are the same text in two rasterisers are more alike than this, and
# a row whose words are reversed is less; measured over all terminals below.
LIKE = 0.60


def terminal(name, home, command, size):
    """How a terminal is started, or None for a name nobody knows."""
    columns, rows = size
    g = f"{columns}x{rows}"
    font = f"{FONT}:size={SIZE}"
    own = {
        "xterm": ["xterm", "-fa", FONT, "-fs", str(SIZE), "-bg", BACK, "-fg", FORE, "-tn",
                  "xterm-256color", "-geometry", g, "-u8", "-e", *command],
        "mlterm": ["mlterm", "--type", "xft", "-A", "-w", str(SIZE + 4), "-b", BACK, "-f", FORE,
                   "-g", g, "-e", *command],
        "kitty": ["kitty", "--config", "NONE", "-o", f"font_family={FONT}", "-o",
                  f"font_size={SIZE}", "-o", "remember_window_size=no", "-o",
                  f"initial_window_width={columns}c", "-o", f"initial_window_height={rows}c", "-o",
                  "update_check_interval=0", *command],
        "alacritty": ["alacritty", "-o", f"font.normal.family='{FONT}'", "-o", f"font.size={SIZE}",
                      "-o", f"window.dimensions.columns={columns}", "-o",
                      f"window.dimensions.lines={rows}", "-o", "colors.primary.background='#000000'",
                      "-e", *command],
        "konsole": ["dbus-run-session", "--", "konsole", "--nofork", "--hide-menubar",
                    "--hide-tabbar", "-p", f"Font={FONT},{SIZE}", "-p",
                    f"TerminalColumns={columns}", "-p", f"TerminalRows={rows}", "-e", *command],
        "xfce4-terminal": ["dbus-run-session", "--", "xfce4-terminal", "--disable-server",
                           "--hide-menubar", "--hide-scrollbar", f"--font={FONT} {SIZE}",
                           f"--geometry={g}", "-x", *command],
        "gnome-terminal": ["dbus-run-session", "--", "gnome-terminal", "--wait", "--hide-menubar",
                           f"--geometry={g}", "--", *command],
        "urxvt": ["urxvt", "-fn", f"xft:{font}", "-bg", BACK, "-fg", FORE, "-geometry", g, "-e",
                  *command],
        "st": ["st", "-f", font, "-g", g, "-e", *command],
        "qterminal": ["dbus-run-session", "--", "qterminal", "-e", " ".join(command)],
        "pterm": ["pterm", "-fn", f"client:{FONT} {SIZE}", "-geometry", g, "-e", *command],
        "foot": ["foot", "-f", font, "-W", g, *command],
    }
    if name == "mlterm":
        os.makedirs(f"{home}/.mlterm", exist_ok=True)
        with open(f"{home}/.mlterm/aafont", "w") as file:
            file.write(f"DEFAULT = {FONT}\nUNICODE={FONT}\n")
    return own.get(name)


class Stage:
    """An X server, and everything that was started upon it."""

    def __init__(self, name, via, options, size):
        self.home = tempfile.mkdtemp(prefix="termshots.")
        self.processes = []
        self.name, self.via, self.options, self.size = name, via, options, size
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x1000x24", "-nolisten",
                    "tcp", "-noreset"], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as announced:
            display = announced.readline().strip()
        self.environment = {
            "PATH": os.environ["PATH"], "DISPLAY": f":{display}", "HOME": self.home,
            "XDG_RUNTIME_DIR": self.home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1", "QT_QPA_PLATFORM": "xcb",
            "GSETTINGS_BACKEND": "memory", "USER": os.environ.get("USER", "root")}
        self.run("xsetroot", "-solid", "#%02x%02x%02x" % OUTSIDE)

    def start(self, command, environment=None, pass_fds=()):
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True, pass_fds=pass_fds)
        self.processes.append(process)
        return process

    def command(self):
        o = self.options
        program = [o.program, "demo", "--still", "--store", o.store]
        if o.bidi:
            program += ["--bidi", o.bidi]
        if self.via == "ssh":
            return ["ssh", "-tt", "-q", "-p", str(o.ssh.port), "-i", o.ssh.key, "-o",
                    "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
                    f"{o.ssh.user}@127.0.0.1", *program]
        if self.via == "tmux":
            with open(f"{self.home}/tmux.conf", "w") as file:
                file.write("set -g status off\n")
            return ["tmux", "-u", "-L", os.path.basename(self.home), "-f", f"{self.home}/tmux.conf",
                    "new-session", shlex.join(program)]
        if self.via == "screen":
            with open(f"{self.home}/.screenrc", "w") as file:
                file.write("startup_message off\n")
            self.environment["SCREENDIR"] = f"{self.home}/sockets"
            os.mkdir(self.environment["SCREENDIR"], 0o700)
            return ["screen", "-U", *program]
        return program

    def script(self):
        """The command as one file, which first notes the size that the terminal came out with."""
        path = f"{self.home}/run"
        with open(path, "w") as file:
            file.write("#!/bin/sh\n")
            # Those who cannot be told a size are given one as a window, when they are up.
            file.write("sleep 3\n" if self.name in UNSIZED else "")
            file.write(f"stty size > '{self.home}/size'\nexec {shlex.join(self.command())}\n")
        os.chmod(path, 0o700)
        return [path]

    def measured(self):
        """Columns and rows, as the terminal itself says."""
        with open(f"{self.home}/size") as file:
            rows, columns = file.read().split()
        return int(columns), int(rows)

    def open(self):
        if self.name == "foot":
            # A kiosk shows its one window whole: the size makes it a hundred columns by thirty rows.
            self.start(["weston", "--backend=x11-backend.so", "--shell=kiosk-shell.so",
                        "--width=902", "--height=512", "--no-config", "--socket=termshots",
                        "--idle-time=0"], self.environment)
            time.sleep(3)
            self.environment["WAYLAND_DISPLAY"] = "termshots"
        command = terminal(self.name, self.home, self.script(), self.size)
        self.start(command, self.environment)
        if self.name == "qterminal":
            time.sleep(2)
            found = self.run("xdotool", "search", "--onlyvisible", "--class", "qterminal").split()
            if found:
                self.run("xdotool", "windowmove", found[-1], "0", "0", "windowsize", found[-1],
                         str(COLUMNS * 10), str(ROWS * 20 + 60))

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True).stdout

    def press(self, keys):
        self.run("xdotool", "mousemove", "300", "300", "click", "1")
        time.sleep(0.2)
        for key in keys:
            self.run("xdotool", "key", key)
            time.sleep(0.25)

    def picture(self, path):
        """The screen once it has stood still for a moment; a busy machine may take some seconds."""
        last = None
        for _ in range(12):
            time.sleep(0.6)
            self.run("import", "-window", "root", path)
            shown = Image.open(path).convert("RGB")
            if last is not None and ImageChops.difference(shown, last).getbbox() is None:
                break
            last = shown
        return shown

    def close(self):
        if self.via == "tmux":
            self.run("tmux", "-L", os.path.basename(self.home), "kill-server")
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
        shutil.rmtree(self.home, ignore_errors=True)


class Ssh:
    """A server of secure shells on the loopback, for one key and for as long as it is needed."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="termshots.sshd.")
        self.user = os.environ.get("USER") or "root"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.key = f"{self.folder}/key"
        for name in ("host", "key"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            f"{self.folder}/{name}"], check=True)
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        # Nothing of the client's environment but TERM, which comes with the terminal, and LANG.
        settings = {
            "Port": self.port, "ListenAddress": "127.0.0.1", "HostKey": f"{self.folder}/host",
            "AuthorizedKeysFile": f"{self.folder}/key.pub", "PidFile": "none", "UsePAM": "no",
            "StrictModes": "no", "PermitRootLogin": "yes", "AcceptEnv": "LANG"}
        with open(f"{self.folder}/config", "w") as file:
            file.writelines(f"{key} {value}\n" for key, value in settings.items())
        self.process = subprocess.Popen(
            ["/usr/sbin/sshd", "-D", "-f", f"{self.folder}/config"], stderr=subprocess.DEVNULL)
        time.sleep(1)

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def ink(picture):
    """Where something is drawn, and how much: distance of each pixel from the window's ground.

    What lies outside of the ground, menus and scroll bars among it, is left out.
    """
    pixels = np.asarray(picture).astype(int)
    inside = pixels[120:320, 60:500].reshape(-1, 3)
    colours, counts = np.unique(inside, axis=0, return_counts=True)
    distance = np.abs(pixels - colours[counts.argmax()]).max(axis=2)
    ground = distance == 0
    rows = np.flatnonzero(ground.mean(axis=1) > 0.3)
    columns = np.flatnonzero(ground[rows].mean(axis=0) > 0.3)
    # A rule covers its row; the rows beside it do not.
    distance = distance[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
    return np.where(distance > 12, np.minimum(distance, 160), 0).astype(float)


def longest(row):
    """The longest stretch of ink in a row of pixels, as a pair of places."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], (row > 0).astype(int), [0]))))
    if len(edges) == 0:
        return (0, 0)
    spans = edges.reshape(-1, 2)
    return tuple(spans[(spans[:, 1] - spans[:, 0]).argmax()])


def rows_of(picture, columns, count):
    """The rows of text in a picture, each 16 pixels high and 8 for a column.

    The two rules under the header and above the footer run over all columns: they give the grid.
    """
    drawn = ink(picture)
    spans = [longest(line) for line in drawn]
    widest = max(end - start for start, end in spans)
    lines = [y for y, (start, end) in enumerate(spans) if end - start > widest * 0.97]
    groups = [[lines[0]]]
    for y in lines[1:]:
        if y - groups[-1][-1] <= 2:
            groups[-1].append(y)
        else:
            groups.append([y])
    thin = [sum(group) / len(group) for group in groups if len(group) <= 4]
    if len(thin) < 2:
        return None
    first, last = thin[0], thin[-1]
    pitch = (last - first) / (count - 3)
    left, right = spans[int(round(first))]
    # Rules may be faint, and so are tints: those are no text.
    drawn = np.where(drawn > 60, drawn, 0)
    rows = []
    for row in range(2, count - 2):
        top = first + (row - 1.5) * pitch
        strip = Image.fromarray(drawn.astype(np.uint8)).crop((left, round(top), right, round(top + pitch)))
        rows.append(np.asarray(strip.resize((columns * 8, 16), Image.BILINEAR)).astype(float))
    return rows


WINDOW, STEP = 96, 48


def blurred(a):
    return a + np.roll(a, 1, 0) + np.roll(a, -1, 0) + np.roll(a, 1, 1) + np.roll(a, -1, 1)


def likeness(row, reference):
    """How alike two rows are where they are least so, by a dozen columns at a time.

    Each piece may lie some pixels aside; None where both rows are blank.
    """
    shifted = [blurred(np.roll(np.roll(row, dy, 0), dx, 1))
               for dy in range(-3, 4) for dx in range(-4, 5)]
    wanted = blurred(reference)
    least = None
    for start in range(0, reference.shape[1] - WINDOW + 1, STEP):
        piece = wanted[:, start:start + WINDOW]
        # Blank, or nothing but the tint of the selected row.
        if reference[:, start:start + WINDOW].sum() < 12000 or piece.std() < 40:
            continue
        piece = piece - piece.mean()
        best = -1.0
        for moved in shifted:
            other = moved[:, start:start + WINDOW]
            other = other - other.mean()
            size = np.sqrt((other ** 2).sum() * (piece ** 2).sum())
            if size > 0:
                best = max(best, float((other * piece).sum() / size))
        least = best if least is None else min(least, best)
    return least


def photograph(name, via, options, size=(COLUMNS, ROWS)):
    """The rows of each screen as a terminal shows them, with its size; None without the terminal."""
    if shutil.which(name) is None or name == "foot" and shutil.which("weston") is None:
        return None
    stage = Stage(name, via, options, size)
    try:
        stage.open()
        time.sleep(options.wait + (3 if name in UNSIZED else 0))
        size = stage.measured()
        screens = {}
        for screen, keys in SCREENS:
            stage.press(keys)
            for _ in range(5):
                # A program that is not up yet has drawn no rules.
                picture = stage.picture(f"{options.out}/{name}-{via}-{screen}.png")
                screens[screen] = rows_of(picture, *size)
                if screens[screen] is not None:
                    break
        return screens, size
    finally:
        stage.close()


def reference(via, size, options, taken):
    """xterm's own pictures at this size, taken once."""
    if size not in taken:
        bidi, options.bidi = options.bidi, ""
        taken[size] = photograph("xterm", via, options, size)
        options.bidi = bidi
    if taken[size] is None:
        sys.exit("xterm is not installed: nothing to compare with")
    return taken[size][0]


def scores(name, options, taken):
    """The likeness of each screen of a terminal; None where the terminal is not installed."""
    shown = photograph(name, options.via, options)
    if shown is None:
        return None
    screens, size = shown
    wanted = reference(options.via, size, options, taken)
    least = {}
    for screen, _ in SCREENS:
        pairs = zip(screens[screen] or [], wanted[screen] or [])
        alike = [score for score in (likeness(a, b) for a, b in pairs) if score is not None]
        least[screen] = min(alike, default=0.0)
    return least


def compare(name, options, taken):
    """Prints a line for each screen of a terminal; returns how many are wrong."""
    least = scores(name, options, taken)
    wait = options.wait
    # A busy machine may have been photographed too early, and xterm on it, too: again, with time.
    while least and min(least.values()) < LIKE and not options.bidi and options.wait < 8 * wait:
        options.wait *= 2
        taken.clear()
        least = scores(name, options, taken)
    options.wait = wait
    for screen, _ in SCREENS:
        if least is None:
            print(name, options.via, screen, "-", "absent", flush=True)
        else:
            verdict = "right" if least[screen] >= LIKE else "wrong"
            print(name, options.via, screen, round(least[screen], 2), verdict, flush=True)
    return sum(score < LIKE for score in (least or {}).values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--store", required=True)
    parser.add_argument("--out")
    parser.add_argument("--via", default="none", choices=["none", "tmux", "screen", "ssh"])
    parser.add_argument("--bidi", default="")
    parser.add_argument("--wait", type=float, default=4)
    parser.add_argument("terminals", nargs="+")
    options = parser.parse_args()
    options.out = options.out or tempfile.mkdtemp(prefix="termshots.out.")
    os.makedirs(options.out, exist_ok=True)
    options.ssh = Ssh() if options.via == "ssh" else None
    taken = {}
    try:
        wrong = sum(compare(name, options, taken) for name in options.terminals)
    finally:
        if options.ssh:
            options.ssh.close()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
