#!/usr/bin/env python3
"""Rows a second of `didban import` for a nation's property units, and resident memory.

The endowments and units of a store are written as CSV and imported into a fresh one; beside it, in
the same run, `sqlite3 .import` of the same file into a bare table: no validation, no index, no
counter. That is the floor nothing that checks its rows can reach.

    importbench.py --program .build/release/didban --from national.sqlite --folder /tmp/bench
"""

import argparse
import os
import subprocess
import sys
import time

WORDS = {
    "kind": "general particular",
    "custody": "organisation trustee joint",
    "trusteeship": "named none unknown organisation",
    "use": "income direct",
    "status": "active beingIdentified suspended disputed",
    "type": "farmLand garden residentialLand residentialBuilding commercial office waterWell qanat"
    " pasture workshop historic undividedShare movable",
    "deed": "none collectingDocuments surveying registrationRequested publicNotice boundaryMarking"
    " objected issued",
    "deed_kind": "booklet singleSheet",
    "occupancy": "leased withoutLease encroached vacant directUse",
}


def word(row, column):
    cases = " ".join(f"WHEN {n} THEN '{w}'" for n, w in enumerate(WORDS[column].split(), 1))
    return f"CASE {row}.{column} {cases} END"


def day(column):
    return f"date({column} * 86400, 'unixepoch')"


ENDOWMENTS = f"""
SELECT e.code, e.name, {word('e', 'kind')} kind, {word('e', 'custody')} custody,
  {word('e', 'trusteeship')} trusteeship, {word('e', 'use')} use, {word('e', 'status')} status,
  e.donor, e.trustee, e.deed_number, nullif(e.founded_year, 32767) founded_year,
  p.name province, c.name county, e.locality, {day('e.registered')} registered
FROM endowment e JOIN province p ON p.id = e.province JOIN county c ON c.id = e.county ORDER BY e.id
"""

UNITS = f"""
SELECT u.code, e.code endowment_code, u.title, {word('u', 'type')} type, {word('u', 'use')} use,
  u.area, CASE WHEN u.plate_sub > 0 THEN u.plate_main || '/' || u.plate_sub ELSE u.plate_main || ' اصلی' END plate,
  u.plate_section section, p.name province, c.name county, u.locality, u.address, u.postcode,
  u.latitude lat, u.longitude lon, {word('u', 'deed')} deed_state,
  {word('u', 'deed_kind')} deed_kind, u.deed_serial, {day('u.deed_issued')} deed_issued,
  {word('u', 'occupancy')} occupancy
FROM unit u JOIN endowment e ON e.id = u.endowment JOIN province p ON p.id = u.province
  JOIN county c ON c.id = u.county ORDER BY u.id
"""


def export(store, query, path, limit):
    if os.path.exists(path):
        return
    if limit:
        query += f" LIMIT {limit}"
    with open(path + ".partial", "wb") as out:
        subprocess.run(
            ["sqlite3", "-csv", "-header", f"file:{store}?mode=ro", query], stdout=out, check=True)
    os.rename(path + ".partial", path)


def lines(path):
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b"")) - 1


def remove(path):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)


def timed(arguments, **streams):
    """Seconds and peak resident memory in MB of one command."""
    start = time.monotonic()
    process = subprocess.Popen(arguments, **streams)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{arguments[0]} ended with {status}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--from", dest="store", required=True, help="a generated store")
    parser.add_argument("--folder", required=True, help="for the files and the fresh store")
    parser.add_argument("--limit", type=int, default=0, help="units, instead of all")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    name = lambda file: os.path.join(options.folder, file)
    suffix = str(options.limit or "")
    endowments, units = name("endowments.csv"), name(f"units{suffix}.csv")
    export(options.store, ENDOWMENTS, endowments, 0)
    export(options.store, UNITS, units, options.limit)
    fresh, floor = name("fresh.sqlite"), name("floor.sqlite")
    remove(fresh)
    remove(floor)
    count = lines(units)
    program = [options.program, "import", "--store", fresh, "--lang", "en"]
    quiet = {"stdout": subprocess.DEVNULL}
    first, _ = timed(program + ["endowments", endowments], **quiet)
    seconds, memory = timed(program + ["raqabat", units])
    again, _ = timed(program + ["raqabat", units], **quiet)
    bare, _ = timed(["sqlite3", floor, ".mode csv", f".import {units} unit"])
    print(f"| rows of {os.path.getsize(units) / 1e6:.0f} MB CSV | rows/s | seconds | resident |")
    print("|---|--:|--:|--:|")
    print(f"| {lines(endowments):,} endowments | {lines(endowments) / first:,.0f} | {first:.1f} | |")
    print(f"| {count:,} units | {count / seconds:,.0f} | {seconds:.1f} | {memory:.0f} MB |")
    print(f"| the same again, nothing changed | {count / again:,.0f} | {again:.1f} | |")
    print(f"| `sqlite3 .import`, nothing checked | {count / bare:,.0f} | {bare:.1f} | |")


if __name__ == "__main__":
    main()
