#!/usr/bin/env python3
"""matchpeers - what open matchers make of the files that didban match reads, with the time they take.

  matchbench gnaf 200000 D/gnaf.csv && matchbench properties 200000 2000 D/properties.csv D/truth.csv
  matchpeers.py rapidfuzz|splink|ukam D      writes D/rapidfuzz.csv and so on
  didban match evaluate --truth D/truth.csv --results D/rapidfuzz.csv --gnaf D/gnaf.csv

None of them knows Persian: all get the same folding, abbreviations written out. Blocking rules and fields
for them are ours; a specialist would gain some points. Needs rapidfuzz, splink or uk_address_matcher.
"""
import collections, csv, json, logging, re, resource, sys, time, unicodedata, warnings

LETTERS = {ord(a): b for a, b in zip("يىئكةۀأإآؤ", "یییکههاااو")}
LETTERS |= {0x6F0 + i: str(i) for i in range(10)} | {0x660 + i: str(i) for i in range(10)}
LETTERS |= {c: None for c in [*range(0x64B, 0x660), 0x640, 0x670, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C]}
LETTERS[0x200C] = " "
WRITTEN_OUT = {"خ": "خیابان", "خیا": "خیابان", "ک": "کوچه", "کو": "کوچه", "بل": "بلوار", "م": "میدان",
               "پ": "پلاک", "شماره": "پلاک", "ط": "طبقه", "اتوبان": "بزرگراه", "بنبست": "بن بست"}
COMMON = set("خیابان کوچه پلاک طبقه واحد بن بست بلوار میدان شهید استان شهرستان محله منطقه جنب روبروی نرسیده به بعد از"
             " یک باب".split())
FIELDS = ("province", "city", "neighbourhood", "main_street", "side_street", "alley")


def fold(text):
    text = unicodedata.normalize("NFKC", text).translate(LETTERS)
    text = re.sub(r"[^\w\s/]|_", " ", text)
    text = re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", text).lower()
    return " ".join(WRITTEN_OUT.get(word, word) for word in text.split())


def row_text(row):
    text = " ".join(row[field] for field in FIELDS if row[field])
    text += f" پلاک {row['plaque']}" if row["plaque"] else ""
    return fold(text + (f" طبقه {row['floor']} واحد {row['unit']}" if row["unit"] else ""))


def postcode(asked):
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", asked["postcode"]).translate(LETTERS))
    found = re.search(r"(?<!\d)\d{5} ?\d{5}(?!\d)", fold(asked["address"]))
    return digits if len(digits) == 10 or not found else found.group().replace(" ", "")


def first(pattern, text):
    found = re.search(pattern, text)
    return found.group(1) if found else None


def rapidfuzz(rows, asked):
    from rapidfuzz import fuzz, process
    of_county, of_postcode = collections.defaultdict(list), {}
    for index, row in enumerate(rows):
        of_county[fold(row["county"])].append(index)
        of_postcode[row["postcode"]] = index
    texts = {county: [rows[i]["text"] for i in indices] for county, indices in of_county.items()}
    yield None
    for it in asked:
        if it["code"] in of_postcode:
            row = rows[of_postcode[it["code"]]]
            yield it, row, 101 + fuzz.token_set_ratio(it["text"], row["text"])
        county = fold(it["office_county"])
        if county not in of_county:
            county = max((c for c in of_county if c in it["text"]), key=len, default=None)
        for _, score, at in process.extract(
                it["text"], texts.get(county, []), scorer=fuzz.token_set_ratio, limit=30, score_cutoff=45):
            row = rows[of_county[county][at]]
            yield it, row, .7 * score + .3 * fuzz.token_sort_ratio(it["text"], row["text"])


def splink(rows, asked):
    import pandas, splink.comparison_library as compare
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    count = collections.Counter(word for row in rows for word in set(row["text"].split()))

    def record(key, text, code, county):
        words = [w for w in text.split() if w not in COMMON and not w.isdigit() and len(w) > 1]
        rare = sorted({w for w in words if 0 < count[w] < len(rows) * .05}, key=count.get)[:2] + [None] * 2
        return {
            "unique_id": key, "postcode": code if len(code) == 10 else None, "route": code[:5] or None,
            "county": county or None, "plaque": first(r"پلاک (\d+(?: ?/ ?\d)?)", text),
            "unit": first(r"واحد (\d+)", text),
            "alley": first(r"(?:کوچه|بن بست) (?:شهید )?(\w+(?: \w+)?)", text),
            "street": first(r"(?:خیابان|بلوار) (?:شهید )?(\w+(?: \w+)?)", text),
            "words": words or None, "numbers": re.findall(r"\d+", text) or None,
            "rare": rare[0], "rare2": rare[1]}

    names = compare.JaroWinklerAtThresholds
    settings = SettingsCreator(
        link_type="link_only", comparisons=[
            compare.LevenshteinAtThresholds("postcode", [1, 2]), compare.ExactMatch("route"),
            compare.ExactMatch("plaque").configure(term_frequency_adjustments=True),
            compare.ExactMatch("unit"),
            names("alley", [.9, .8]).configure(term_frequency_adjustments=True),
            names("street", [.9, .8]).configure(term_frequency_adjustments=True),
            compare.ArrayIntersectAtSizes("words", [8, 6, 5, 4, 3, 2]),
            compare.ArrayIntersectAtSizes("numbers", [3, 2, 1])],
        blocking_rules_to_generate_predictions=[
            block_on("postcode"), block_on("county", "rare", "plaque"),
            block_on("county", "rare2", "plaque"), block_on("county", "street", "alley"),
            block_on("county", "rare", "alley"), block_on("county", "rare", "rare2")])
    tables = [
        pandas.DataFrame([record(f"A{n}", a["text"], a["code"], a["office_county"]) for n, a in enumerate(asked)]),
        pandas.DataFrame([record(f"G{n}", r["text"], r["postcode"], r["county"]) for n, r in enumerate(rows)])]
    linker = Linker(tables, settings, DuckDBAPI())
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("postcode")], recall=.25)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on("postcode"), block_on("county", "street", "alley")):
        training.estimate_parameters_using_expectation_maximisation(rule)
    yield None
    pairs = linker.inference.predict(threshold_match_weight=-8).as_pandas_dataframe()
    for left, right, weight in zip(pairs.unique_id_l, pairs.unique_id_r, pairs.match_weight):
        question, row = (left, right) if left[0] == "A" else (right, left)
        yield asked[int(question[1:])], rows[int(row[1:])], weight


def ukam(rows, asked):
    import duckdb, pandas
    from uk_address_matcher import AddressMatcher
    base = duckdb.connect()

    def table(of, code):
        return base.from_df(pandas.DataFrame(
            [{"unique_id": str(n), "address_concat": it["text"], "postcode": it[code]} for n, it in enumerate(of)]))

    questions, canonical = table(asked, "code"), table(rows, "postcode")
    yield None
    matcher = AddressMatcher(canonical_addresses=canonical, addresses_to_match=questions, con=base)
    for _, found in matcher.match().matches().df().iterrows():
        if isinstance(found.get("resolved_canonical_id"), str):
            weight = found.get("match_weight")
            yield (asked[int(found["unique_id"])], rows[int(found["resolved_canonical_id"])],
                   float(weight) if weight == weight and weight is not None else 50.0)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


if len(sys.argv) != 3 or sys.argv[1] not in ("rapidfuzz", "splink", "ukam"):
    sys.exit(__doc__)
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
peer, folder = sys.argv[1:]
rows, asked = read(f"{folder}/gnaf.csv"), read(f"{folder}/properties.csv")
for row in rows:
    row["text"] = row_text(row)
for it in asked:
    it["text"], it["code"] = fold(it["address"]), postcode(it)
begin = time.perf_counter()
answers = globals()[peer](rows, asked)
next(answers)
ready = time.perf_counter()
of_question = collections.defaultdict(list)
for it, row, score in answers:
    of_question[it["property_id"]].append((score, row["gnaf_id"]))
seconds = time.perf_counter() - ready
top = max((score for found in of_question.values() for score, _ in found), default=1)
low = min((score for found in of_question.values() for score, _ in found), default=0)
with open(f"{folder}/{peer}.csv", "w", encoding="utf-8", newline="") as file:
    out = csv.writer(file)
    out.writerow(["property_id", "gnaf_id", "score"])
    for it in asked:
        for score, row in sorted(of_question[it["property_id"]], reverse=True)[:30]:
            # didban reads scores between 0 and 1; only their order counts.
            out.writerow([it["property_id"], row, f"{(score - low) / max(top - low, 1e-9):.6f}"])
print(json.dumps({
    "peer": peer, "rows": len(rows), "addresses": len(asked), "preparing_s": round(ready - begin, 1),
    "addresses_a_second": round(len(asked) / seconds, 1),
    "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000}))
