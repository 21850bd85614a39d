#!/usr/bin/env python3
"""Text search over the property units of a store: FTS5's trigram index and a LIKE scan, beside ours.

    swift build -c release --product searchbench
    Tests/Tools/searchbench.py STORE [.build/release/searchbench]

The texts are those that didban searches: title, code, endowment, place, address, postcode. FTS5 is built
without content and positions (`content='', detail=none`), its smallest form: a word is asked for as all of
its trigrams, and what is found still has to be looked into, which is not part of its times here.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time

WORDS = ["باغ", "یزد", "سمنان", "کبوران", "زاینده‌رود", "3954999367", "00045390002", "9999999999"]
ROWS = """
    SELECT u.id, u.title || ' ' || u.code || ' ' || e.name || ' ' || u.locality || ' ' || c.name || ' '
      || p.name || ' ' || u.address || ' ' || u.postcode
    FROM unit u JOIN endowment e ON e.id = u.endowment JOIN county c ON c.id = u.county
    JOIN province p ON p.id = u.province"""


def timed(work):
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def size(db, name):
    query = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE ?"
    return (db.execute(query, (name,)).fetchone()[0] or 0) / 1e6


def main():
    store, binary = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ".build/release/searchbench"
    source = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    with tempfile.TemporaryDirectory() as folder:
        peer = sqlite3.connect(os.path.join(folder, "fts5.sqlite"))
        peer.executescript(
            "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT);"
        )
        _, reading = timed(lambda: peer.executemany("INSERT INTO plain VALUES (?, ?)", source.execute(ROWS)))
        peer.commit()
        count = peer.execute("SELECT count(*) FROM plain").fetchone()[0]
        peer.execute(
            "CREATE VIRTUAL TABLE grams USING fts5(text, tokenize='trigram', content='', detail=none)"
        )
        _, building = timed(
            lambda: peer.execute("INSERT INTO grams (rowid, text) SELECT id, text FROM plain")
        )
        peer.commit()
        print(f"{count} rows; FTS5 trigram: {count / building:.0f} rows/s, {size(peer, 'grams%'):.0f} MB")
        own = [f"{part} {size(source, 'unit_' + part):.0f} MB" for part in ("search", "gram", "word")]
        print("ours:", ", ".join(own))
        print("\nFTS5 first ms   all ms  LIKE first ms   all ms      hits  word")
        for word in WORDS:
            match = "SELECT rowid FROM grams WHERE grams MATCH ?"
            like = "SELECT id FROM plain WHERE text LIKE ?"
            grams = (f'"{word[at:at + 3]}"' for at in range(len(word) - 2))
            quoted, inside = " AND ".join(grams), f"%{word}%"
            _, first = timed(lambda: peer.execute(match + " LIMIT 1", (quoted,)).fetchall())
            hits, every = timed(lambda: peer.execute(match, (quoted,)).fetchall())
            _, scan = timed(lambda: peer.execute(like + " LIMIT 1", (inside,)).fetchall())
            _, whole = timed(lambda: peer.execute(like, (inside,)).fetchall())
            times = (first * 1e3, every * 1e3, scan * 1e3, whole * 1e3)
            print("{:13.1f}{:9.1f}{:15.1f}{:9.1f}".format(*times), f"{len(hits):9}  {word}")
    print(flush=True)
    subprocess.run([binary, store], check=True)


if __name__ == "__main__":
    main()
