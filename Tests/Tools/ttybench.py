#!/usr/bin/env python3
"""ttybench - measure a full-screen terminal program from the outside, through a pty.

  ttybench.py [options] -- COMMAND [ARGS...]
  ttybench.py --keys "Down*40 PgDn*10" --vs "htop -d 10" -- ./ourtool --demo

start: ms from exec to the first byte, the first visible character and the first complete paint, median of --starts.
keys:  ms from a key to the first and last byte of the burst that follows; bytes, CPU and write calls a key.
idle:  bytes a second and CPU over --idle seconds. Memory is read after the start and at the end.
resize: 20x5, 300x100 and back: alive, bytes, ms until it stands still.
signals: what is left on, and whether the terminal is cooked, after each way to end or to stop.
link:  the same keys over a line of --rate bytes a second and --latency ms each way; then a key held
       down: bytes a key, and how long the screen goes on moving after the key is released.
Needs Python 3.11+, Linux /proc, and `pip install pyte wcwidth`.
"""
import argparse, ctypes, fcntl, json, os, re, select, shlex, shutil, signal, statistics, struct, sys
import tempfile, termios, time

try: import pyte
except ImportError: sys.exit("ttybench: pip install pyte wcwidth")

mono = time.monotonic
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)          # PR_SET_CHILD_SUBREAPER: orphans report their exit to us

# ---------------------------------------------------------------- terminal emulator (pyte + what it lacks)
class Screen(pyte.Screen):
    """pyte.Screen plus the xterm controls that ncurses emits and pyte lacks: REP, SU, SD, CBT."""
    last = " "
    def draw(self, data):
        if data:
            self.last = data[-1]
        super().draw(data)
    def repeat(self, n=1, **_): super().draw(self.last * min(n or 1, 1000))
    def scroll(self, n, op, edge):
        y, x = self.cursor.y, self.cursor.x
        top, bottom = (self.margins.top, self.margins.bottom) if self.margins else (0, self.lines - 1)
        self.cursor.y = top if edge == "top" else bottom
        for _ in range(min(n or 1, self.lines)):
            op()
        self.cursor.y, self.cursor.x = y, x
    def scroll_up(self, n=1, **_):   self.scroll(n, self.index, "bottom")
    def scroll_down(self, n=1, **_): self.scroll(n, self.reverse_index, "top")
    def back_tab(self, n=1, **_): self.cursor.x = max(0, (self.cursor.x - 1) // 8 * 8)
    report_device_status = report_device_attributes = lambda self, *a, **k: None       # we answer queries ourselves

class Stream(pyte.ByteStream):
    csi = dict(pyte.ByteStream.csi, b="repeat", S="scroll_up", T="scroll_down", Z="back_tab")
    events = pyte.ByteStream.events | {"repeat", "scroll_up", "scroll_down", "back_tab"}

UNSUPPORTED = re.compile(rb"\x1b\[[<=>][0-9;:]*[ -/]*[@-~]"       # kitty keyboard, modifyOtherKeys, DA2...
                         rb"|\x1b\[[0-9;]*:[0-9;:]*m"             # colon SGR
                         rb"|\x1b\[[?0-9;]*\$[@-~]"               # DECRQM and friends
                         rb"|\x1b[P_^X][^\x1b\x07]*(?:\x1b\\|\x07)", re.S)
PARTIAL = re.compile(rb"\x1b(?:\[[ -?]*|[P_^X\]][^\x1b\x07]*\x1b?|[ -/]*)?$", re.S)
INVISIBLE = re.compile(rb"\x1b\[[ -?]*[ -/]*[@-~]|\x1b[P_^X\]][^\x1b\x07]*(?:\x1b\\|\x07)|\x1b[ -/]*[0-~]|[\x00-\x20\x7f]", re.S)

class Emulator:
    def __init__(self, cols, rows):
        self.screen, self.carry = Screen(cols, rows), b""; self.stream = Stream(self.screen)
    def feed(self, data):
        data = UNSUPPORTED.sub(b"", self.carry + data)
        m = PARTIAL.search(data)
        self.carry = data[m.start():] if m and len(data) - m.start() < 4096 else b""
        try:
            self.stream.feed(data[:len(data) - len(self.carry)])
        except Exception:                                  # an emulator bug must not end a measurement
            pass
    def text(self): return "\n".join(line.rstrip() for line in self.screen.display)

# ---------------------------------------------------------------- keys
NAMES = {"Enter": b"\r", "Esc": b"\x1b", "Tab": b"\t", "Space": b" ", "BS": b"\x7f", "PgUp": b"\x1b[5~", "PgDn": b"\x1b[6~",
         "Ins": b"\x1b[2~", "Del": b"\x1b[3~", "BackTab": b"\x1b[Z"}
CURSOR = dict(Up="A", Down="B", Right="C", Left="D", Home="H", End="F")
FKEYS = dict(F1="OP", F2="OQ", F3="OR", F4="OS", F5="[15~", F6="[17~", F7="[18~", F8="[19~", F9="[20~", F10="[21~", F11="[23~", F12="[24~")

def parse_keys(spec):
    """'Down*3 text:ab C-c q' -> [('Down',), ('Down',), ('Down',), b'a', b'b', b'\x03', b'q']"""
    out = []
    for tok in spec.split():
        name, times = tok, 1
        if m := re.fullmatch(r"(.+)\*(\d+)", tok):
            name, times = m[1], int(m[2])
        if name.startswith("text:"):
            keys = [c.encode() for c in name[5:]]
        elif name in NAMES: keys = [NAMES[name]]
        elif name in CURSOR: keys = [(name,)]
        elif name in FKEYS: keys = [b"\x1b" + FKEYS[name].encode()]
        elif re.fullmatch(r"C-.", name): keys = [bytes([ord(name[2].upper()) & 0x1f])]
        else: keys = [name.encode()]
        out += keys * times
    return out

# ---------------------------------------------------------------- /proc
def tree(pid):
    """pid and all its live descendants."""
    kids = {}
    for p in filter(str.isdigit, os.listdir("/proc")):
        try:
            kids.setdefault(int(open(f"/proc/{p}/stat").read().rsplit(")", 1)[1].split()[1]), []).append(int(p))
        except OSError: pass
    out, todo = [], [pid]
    while todo:
        p = todo.pop(); out.append(p); todo += kids.get(p, [])
    return out

def cpu_seconds(pid):
    """user+sys of pid and live descendants (ns clocks), plus children they have already reaped."""
    total = 0.0
    for p in tree(pid):
        try:
            total += time.clock_gettime((~p << 3) | 2)     # the process's CPU clock, any thread, ns
            f = open(f"/proc/{p}/stat").read().rsplit(")", 1)[1].split()
            total += (int(f[13]) + int(f[14])) / os.sysconf("SC_CLK_TCK")
        except OSError: pass
    return total

def field_sum(pid, name, keys):
    out = dict.fromkeys(keys, 0)
    for p in tree(pid):
        try:
            for line in open(f"/proc/{p}/{name}"):
                k, _, v = line.partition(":")
                if k in out: out[k] += int(v.split()[0])
        except OSError: pass
    return out

def memory(pid):
    m = field_sum(pid, "smaps_rollup", ["Rss", "Pss"])
    return {"rss_mb": round(m["Rss"] / 1024, 1), "pss_mb": round(m["Pss"] / 1024, 1), "procs": len(tree(pid))}

def write_calls(pid): return field_sum(pid, "io", ["syscw"])["syscw"]

def state(pid):
    try: return open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0]
    except OSError: return "-"

# ---------------------------------------------------------------- one run of the program
class Session:
    """The program in a pty, as a shell would run it: a session leader with the program as foreground job."""
    def __init__(self, argv, o, rate=0, latency=0.0):
        self.o, self.rate, self.latency = o, rate, latency
        self.home = tempfile.mkdtemp(prefix="ttybench-") if not o.keep_home else None
        env = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "COLORTERM", "TMUX", "STY")}
        env.update(TERM=o.term, LANG=o.lang, LC_ALL=o.lang, **dict(e.split("=", 1) for e in o.env))
        if self.home: env.update(HOME=self.home, XDG_CONFIG_HOME=self.home + "/.config", XDG_DATA_HOME=self.home + "/.local/share")
        self.master, slave = os.openpty()
        self.cols, self.rows = o.cols, o.rows
        self.winsize(o.cols, o.rows)
        self.tty_before = termios.tcgetattr(slave)
        status_r, status_w = os.pipe()
        self.leader = os.fork()
        if self.leader == 0:
            try: self._leader(argv, env, slave, status_w)
            finally: os._exit(127)
        os.close(status_w); os.close(slave)
        self.status = os.fdopen(status_r, "r")
        self.pid = int(self.status.readline())                 # the program is released right after this line
        self.t0 = mono()
        os.set_blocking(status_r, False); os.set_blocking(self.master, False)
        self.log, self.unfed, self.emu = [], 0, Emulator(o.cols, o.rows)    # log: (time at the user, bytes)
        self.outq, self.inq, self.drained_at, self.max_queue = bytearray(), [], self.t0, 0
        self.eof, self.app_cursor, self.tail, self.last_rx = False, False, b"", self.t0
        self.exit, self.queries = None, {}

    def _leader(self, argv, env, slave, status_w):
        os.close(self.master); os.setsid(); fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for fd in (0, 1, 2): os.dup2(slave, fd)
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        go_r, go_w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.read(go_r, 1); os.closerange(3, 256); signal.signal(signal.SIGTTOU, signal.SIG_DFL)
            try: os.execvpe(argv[0], argv, env)
            except OSError as e: print(e)
            os._exit(127)
        os.setpgid(pid, pid); os.tcsetpgrp(0, pid)
        os.write(status_w, b"%d\n" % pid); os.write(go_w, b"x")
        for s in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGTERM): signal.signal(s, signal.SIG_IGN)
        while True:
            _, st = os.waitpid(pid, os.WUNTRACED)
            if os.WIFSTOPPED(st): os.write(status_w, b"stopped\n"); continue
            os.write(status_w, b"%d\n" % os.waitstatus_to_exitcode(st)); os._exit(0)

    def winsize(self, cols, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))

    def resize(self, cols, rows):
        self.sync(); self.emu.screen.resize(rows, cols); self.cols, self.rows = cols, rows; self.winsize(cols, rows)

    # ---- bytes in
    def send(self, data): self.inq.append((mono() + self.latency, data))
    def key(self, k):
        if isinstance(k, tuple): k = (b"\x1bO" if self.app_cursor else b"\x1b[") + CURSOR[k[0]].encode()
        self.send(k)

    # ---- bytes out
    def arrived(self, t, data):
        self.log.append((t + self.latency, bytes(data))); self.last_rx = t
        buf = self.tail + data
        for m in re.finditer(rb"\x1b\[\?1([hl])", buf): self.app_cursor = m[1] == b"h"
        self.answer(buf, len(self.tail))
        self.tail = buf[-24:]

    QUERY = re.compile(rb"\x1b\[(0?c|>0?c|=0?c|5n|\??6n|>0?q|\?u|1[48]t|\?\d+\$p)|\x1b\](1[012]);\?(?:\x07|\x1b\\)|\x1bP\+q([0-9A-Fa-f;]+)\x1b\\")
    def answer(self, buf, seen):
        for m in self.QUERY.finditer(buf):
            if m.end() <= seen: continue                        # already answered in the previous chunk
            q = (m[1] or (b"osc" + m[2] if m[2] else b"xtgettcap")).decode()
            self.queries[q] = self.queries.get(q, 0) + 1
            if self.o.mute: continue
            if q.endswith("6n"): self.sync()                    # only now is the cursor position needed
            cur, osc = self.emu.screen.cursor, {b"11": b"0000/0000/0000"}.get(m[2], b"ffff/ffff/ffff")
            r = {"c": b"\x1b[?62;22c", ">c": b"\x1b[>41;370;0c", "5n": b"\x1b[0n", "6n": b"\x1b[%d;%dR" % (cur.y + 1, cur.x + 1),
                 ">q": b"\x1bP>|ttybench(1)\x1b\\" if self.o.xtversion else b"", "18t": b"\x1b[8;%d;%dt" % (self.rows, self.cols),
                 "xtgettcap": b"\x1bP0+r\x1b\\"}.get(q.replace("0c", "c").replace("0q", "q").replace("?6n", "6n"), b"")
            if q.startswith("osc"): r = b"\x1b]%s;rgb:%s\x1b\\" % (m[2], osc)
            elif q.endswith("$p"): r = b"\x1b[?%s;%d$y" % (q[1:-2].encode(), 2 if q == "?2026$p" and self.o.sync else 0)
            if r: self.send(r)

    def pump(self, until, stop=None):
        """Move bytes both ways until the clock says `until` or stop() is true."""
        while True:
            now = mono()
            while self.inq and self.inq[0][0] <= now and not self.eof:
                try: os.write(self.master, self.inq.pop(0)[1])
                except OSError: self.eof = True
            if self.outq:
                n = min(len(self.outq), int((now - self.drained_at) * self.rate))
                if n:
                    self.drained_at += n / self.rate
                    self.arrived(now, self.outq[:n]); del self.outq[:n]
            else: self.drained_at = now
            if (stop and stop()) or now >= until: return
            wait = until - now
            if self.inq: wait = min(wait, max(0, self.inq[0][0] - now))
            if self.outq: wait = min(wait, 0.002)
            if stop: wait = min(wait, 0.005)
            room = not self.eof and len(self.outq) < 65536
            ready = select.select([self.master] if room else [], [], [], max(0, wait))[0]
            if ready:
                try: data = os.read(self.master, 65536)
                except BlockingIOError: continue
                except OSError: data = b""
                if not data: self.eof = True; continue
                if self.rate:
                    self.outq += data; self.max_queue = max(self.max_queue, len(self.outq))
                else: self.arrived(mono(), data)
            self.poll()

    def quiet(self, seconds, since, need_output=False):
        def done():
            if self.eof: return True
            if self.outq or self.inq or (need_output and self.last_rx < since): return False
            return mono() - max(self.last_rx, since) >= seconds
        return done

    def sync(self):
        for _, d in self.log[self.unfed:]: self.emu.feed(d)
        self.unfed = len(self.log)
    def text(self): self.sync(); return self.emu.text()
    def bytes_since(self, i): return sum(len(d) for _, d in self.log[i:])
    # ---- life and death
    def poll(self):
        line = self.status.readline().strip() if self.exit is None else ""
        if line and line != "stopped": self.exit = int(line)
        return self.exit
    def tty_now(self):
        try: return termios.tcgetattr(self.master)
        except (termios.error, OSError, ValueError): return None
    def close(self):
        for p in [self.leader, *tree(self.pid)]:                # only processes that this session started
            try: os.kill(p, signal.SIGKILL)
            except OSError: pass
        end = mono() + 2
        while mono() < end:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0: time.sleep(0.01)
            except ChildProcessError: break
        self.status.close()
        if self.tty_now(): os.close(self.master)
        if self.home: shutil.rmtree(self.home, ignore_errors=True)

# ---------------------------------------------------------------- phases
def ms(x): return None if x is None else round(x * 1000, 1)

def stats(values):
    if not (v := sorted(values)): return None
    return {"p50": ms(statistics.median(v)), "p95": ms(v[min(len(v) - 1, int(len(v) * 0.95))]), "max": ms(v[-1]), "n": len(v)}

def bursts(log, gap=0.002):
    return sum(1 for i, (t, _) in enumerate(log) if i == 0 or t - log[i - 1][0] > gap)

def start(s):
    """Run until the first complete paint (a --quiet gap after visible content), then until it is stable."""
    o, seen = s.o, {}
    def painted():
        if "content" not in seen and len(s.log) > seen.get("i", 0):
            seen["i"] = len(s.log)                              # escapes may be split between reads: look at all so far
            if INVISIBLE.sub(b"", PARTIAL.sub(b"", b"".join(d for _, d in s.log))): seen["content"] = s.log[-1][0]
        if o.ready and not re.search(o.ready, s.text()): return s.eof
        return s.eof or ("content" in seen and mono() - s.last_rx >= o.quiet)
    s.pump(s.t0 + o.start_timeout, painted)
    complete = s.log[-1][0] if s.log else None
    s.pump(mono() + 5, s.quiet(0.3, mono()))
    return {"first_byte_ms": ms(s.log[0][0] - s.t0) if s.log else None,
            "first_content_ms": ms(seen["content"] - s.t0) if "content" in seen else None,
            "complete_ms": ms(complete - s.t0) if complete else None, "stable_ms": ms(s.log[-1][0] - s.t0) if s.log else None,
            "bytes": s.bytes_since(0), "write_calls": write_calls(s.pid), "cpu_s": round(cpu_seconds(s.pid), 3),
            "exited_early": s.exit}

def press(s, k, gap=0.02):
    """One key; returns (first byte, last byte) delays as the user sees them, and the bytes painted."""
    i, t = len(s.log), mono()
    s.key(k)
    s.pump(t + s.o.key_timeout + 2 * s.latency, lambda: len(s.log) > i or s.eof)
    if len(s.log) == i: return None, None, 0
    s.pump(mono() + (5 if s.rate else s.o.key_timeout), s.quiet(s.o.quiet, t))
    r = s.log[i][0] - t, s.log[-1][0] - t, s.bytes_since(i)
    s.pump(mono() + gap); return r

def keys(s, spec):
    c0, w0, t0, i0 = cpu_seconds(s.pid), write_calls(s.pid), mono(), len(s.log)
    res = [press(s, k) for k in parse_keys(spec)]
    hit = [r for r in res if r[0] is not None]
    size = sorted(r[2] for r in hit)
    return {"spec": spec, "pressed": len(res), "painted": len(hit), "first_byte": stats([r[0] for r in hit]),
            "last_byte": stats([r[1] for r in hit]), "bytes_p50": size[len(size) // 2] if size else 0, "bytes_max": size[-1] if size else 0,
            "cpu_ms_per_key": round(1000 * (cpu_seconds(s.pid) - c0) / max(1, len(res)), 2),
            "write_calls_per_key": round((write_calls(s.pid) - w0) / max(1, len(res)), 1),
            "bursts": bursts(s.log[i0:]), "wall_s": round(mono() - t0, 2)}

def idle(s):
    i, c0, w0, t0 = len(s.log), cpu_seconds(s.pid), write_calls(s.pid), mono()
    s.pump(t0 + s.o.idle)
    dt, n = mono() - t0, bursts(s.log[i:])
    return {"seconds": round(dt, 1), "bytes_per_s": round(s.bytes_since(i) / dt, 1), "bursts_per_s": round(n / dt, 2),
            "bytes_per_burst": round(s.bytes_since(i) / n) if n else 0, "write_calls_per_s": round((write_calls(s.pid) - w0) / dt, 1),
            "cpu_percent": round(100 * (cpu_seconds(s.pid) - c0) / dt, 2)}

def resize(s):
    out, back = {}, (s.cols, s.rows)
    for cols, rows in ((20, 5), (300, 100), back):
        i, t = len(s.log), mono()
        s.resize(cols, rows)
        s.pump(t + 4, s.quiet(0.15, t, need_output=True))
        lines = s.text().split("\n")
        used = [n for n, l in enumerate(lines) if l.strip()]
        out[f"{cols}x{rows}"] = {"alive": s.poll() is None and not s.eof, "bytes": s.bytes_since(i), "settle_ms": ms(s.log[-1][0] - t) if len(s.log) > i else None,
                                 "rows_used": (used[-1] + 1) if used else 0, "cols_used": max((len(l) for l in lines), default=0)}
        if not out[f"{cols}x{rows}"]["alive"]: out["exit"] = s.exit; break
    return out

ENTER = {"alt": rb"\x1b\[\?(?:1049|1047|47)h", "cursor": rb"\x1b\[\?25l", "mouse": rb"\x1b\[\?100[023]h", "paste": rb"\x1b\[\?2004h", "keypad": rb"\x1b="}
LEAVE = {"alt": rb"\x1b\[\?(?:1049|1047|47)l", "cursor": rb"\x1b\[\?(?:12;)?25h|\x1bc", "mouse": rb"\x1b\[\?100[023][;0-9]*l", "paste": rb"\x1b\[\?2004l", "keypad": rb"\x1b>"}

def left_on(s):
    """Modes that are still on at the end of the log: switched on after they were last switched off."""
    raw = b"".join(d for _, d in s.log)
    at = lambda rx: max((m.start() for m in re.finditer(rx, raw)), default=-1)
    return [n for n in ENTER if at(ENTER[n]) > at(LEAVE[n])]

def cooked(s):
    now = s.tty_now()
    return None if now is None else (now[3] & (termios.ICANON | termios.ECHO)) == (s.tty_before[3] & (termios.ICANON | termios.ECHO))

def signals(argv, o):
    out = {}
    for name in o.signals.split(","):
        s = Session(argv, o); start(s)
        if s.exit is not None: out[name] = {"note": "exited before the signal"}; s.close(); continue
        t = mono()
        if name == "hangup":                                     # the link drops: the master side closes
            os.close(s.master); s.eof = True; c0 = cpu_seconds(s.pid)
            while mono() - t < 3 and state(s.pid) not in "-Z": time.sleep(0.02)
            alive = state(s.pid) not in "-Z"
            out[name] = {"exited": not alive, "ms": ms(mono() - t), "cpu_after_s": round(cpu_seconds(s.pid) - c0, 2) if alive else 0}
        elif name == "TSTP":
            os.kill(s.pid, signal.SIGTSTP); s.pump(t + 2, lambda: state(s.pid) == "T" or s.eof)
            s.pump(mono() + 0.05); stopped = state(s.pid) == "T"
            r = {"stopped": stopped, "left_on": left_on(s) if stopped else None, "tty_cooked": cooked(s) if stopped else None}
            i = len(s.log); os.kill(s.pid, signal.SIGCONT); t = mono(); s.pump(t + 2, s.quiet(0.2, t, need_output=True))
            out[name] = {**r, "repaint_bytes": s.bytes_since(i), "alive": s.poll() is None}
        else:
            if name == "EOF": s.send(b"\x04")
            else: os.kill(s.pid, getattr(signal, "SIG" + name))
            s.pump(t + 3, lambda: s.poll() is not None)
            gone, took = s.exit is not None, mono() - t
            s.pump(mono() + 0.05)                                # what it wrote last may still be in the pty
            out[name] = {"exited": gone, "ms": ms(took) if gone else None, "code": s.exit, "left_on": left_on(s) if gone else None,
                         "tty_cooked": cooked(s) if gone else None}
        s.close()
    return out

def link(argv, o):
    """The same keys over a simulated slow link; then a held-down key, to see whether stale frames pile up."""
    s = Session(argv, o, rate=o.rate, latency=o.latency / 1000)
    r = {"rate_Bps": o.rate, "latency_ms": o.latency, "start": start(s)}
    paced = r["keys"] = keys(s, o.link_keys or o.keys)
    k, n, i, t = parse_keys(o.flood)[0], o.flood_n, len(s.log), mono()
    s.max_queue = 0
    for j in range(n):
        s.key(k); s.pump(t + (j + 1) / o.flood_hz)
    end = mono(); s.pump(end + 30, s.quiet(0.25, end))
    last = s.log[-1][0] if len(s.log) > i else end
    each = s.bytes_since(i) / n
    r["flood"] = {"key": o.flood, "n": n, "hz": o.flood_hz, "bytes": s.bytes_since(i), "bytes_per_key": round(each), "lag_after_release_ms": ms(max(0, last - end)),
                  "max_queue_bytes": s.max_queue, "vs_paced": round(each / paced["bytes_p50"], 2) if paced["bytes_p50"] else None}
    s.close()
    return r

def measure(argv, o, dump):
    phases, r = o.phases.split(","), {"cmd": shlex.join(argv), "size": f"{o.cols}x{o.rows}", "term": o.term}
    starts = []
    for _ in range(o.starts - 1):                               # extra cold-ish starts for a median
        s = Session(argv, o); starts.append(start(s)); s.close()
    s = Session(argv, o); r["start"] = start(s); starts.append(r["start"])
    for f in ("first_byte_ms", "first_content_ms", "complete_ms", "stable_ms"):
        v = [x[f] for x in starts if x[f] is not None]
        r["start"][f] = round(statistics.median(v), 1) if v else None
    r["mem_start"] = memory(s.pid)
    if o.setup: [press(s, k) for k in parse_keys(o.setup)]
    if s.exit is None:
        if "keys" in phases: r["keys"] = keys(s, o.keys)
        if "idle" in phases: r["idle"] = idle(s)
        if "resize" in phases: r["resize"] = resize(s)
        r["mem_end"] = memory(s.pid)
        if dump: open(dump, "w").write(s.text() + "\n")
    elif dump: open(dump, "w").write(s.text() + "\n")
    s.close()
    if "signals" in phases: r["signals"] = signals(argv, o)
    if "link" in phases: r["link"] = link(argv, o)
    return r

# ---------------------------------------------------------------- output
def flat(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict) and v: yield from flat(v, f"{prefix}{k}.")
        else: yield prefix + k, ",".join(map(str, v)) or "none" if isinstance(v, list) else v

def table(results):
    cols = [dict(flat(r)) for r in results]
    rows = list(dict.fromkeys(k for c in cols for k in c))
    w = max(map(len, rows))
    return "\n".join(f"{k:<{w}}  " + "  ".join(f"{str(c.get(k, '')):<34}" for c in cols).rstrip() for k in rows)

def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = a.add_argument
    add("--size", default="120x40", help="COLSxROWS"); add("--term", default="xterm-256color"); add("--lang", default="C.UTF-8")
    add("--env", action="append", default=[], metavar="K=V"); add("--keep-home", action="store_true", help="use the real HOME (default: an empty one)")
    add("--phases", default="start,keys,idle"); add("--starts", type=int, default=3, help="number of starts to take the median of")
    add("--keys", default="Down*30 Up*10 PgDn*10 PgUp*10"); add("--setup", default="", help="keys pressed once before measuring")
    add("--ready", help="regex the screen must match before the start is complete"); add("--start-timeout", type=float, default=30)
    add("--signals", default="TERM,HUP,INT,QUIT,TSTP,EOF,hangup")
    add("--rate", type=int, default=8000, help="link phase: bytes/s"); add("--latency", type=float, default=80, help="link phase: one-way ms")
    add("--link-keys", default=""); add("--flood", default="Down"); add("--flood-n", type=int, default=60); add("--flood-hz", type=float, default=30)
    add("--idle", type=float, default=10); add("--quiet", type=float, default=0.030, help="gap that ends a paint, s"); add("--key-timeout", type=float, default=0.5)
    add("--xtversion", action="store_true", help="answer XTVERSION"); add("--sync", action="store_true", help="claim support of mode 2026")
    add("--mute", action="store_true", help="answer no terminal query at all (does the program hang?)")
    add("--json"); add("--screen", help="write the final screen text here (.b for the second program)")
    add("--vs", metavar="'COMMAND'", help="a second program, measured the same way"); add("--vs-keys"); add("command", nargs="+")
    o = a.parse_args()
    o.cols, o.rows = map(int, o.size.split("x"))
    results = [measure(o.command, o, o.screen)]
    if o.vs:
        o.keys = o.vs_keys or o.keys
        results.append(measure(shlex.split(o.vs), o, o.screen and o.screen + ".b"))
    if o.json: json.dump(results if o.vs else results[0], open(o.json, "w"), indent=1, ensure_ascii=False)
    print(table(results))

if __name__ == "__main__": main()
