#!/usr/bin/env python3
"""Fails when a translation lacks a text of the program, has one unfinished, or keeps one that is gone.

    translations.py LUPDATE SOURCE_DIR LANGUAGE

Extracts all texts anew with Qt's lupdate and compares them with resources/translations/sextant_LANGUAGE.ts.
"""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

SOURCES = ["app/gui", "ui"]


def texts(file):
    """(context, source, comment) -> (type, forms of the translation), of a .ts file."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[key] = (translation.get("type"), forms)
    return found


def placeholders(text):
    return sorted(part for part in ("%n", "%1", "%2", "%3", "%4", "%5", "%6", "%7", "%8", "%9") if part in text)


def problems_of(wanted, kept):
    for key in sorted(wanted.keys() - kept.keys()):
        yield f"missing: {key[0]}: {key[1]!r}"
    for key, (kind, forms) in sorted(kept.items()):
        if key not in wanted or kind in ("vanished", "obsolete"):
            yield f"no longer in the program: {key[0]}: {key[1]!r}"
        elif kind == "unfinished" or not all(forms):
            yield f"unfinished: {key[0]}: {key[1]!r}"
        elif any(placeholders(form) != placeholders(key[1]) for form in forms):
            yield f"other placeholders than in the text: {key[0]}: {key[1]!r}"


def main():
    lupdate, root, language = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    kept = root / "resources" / "translations" / f"sextant_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"fresh_{language}.ts"
        subprocess.run(
            [lupdate, "-silent", "-locations", "none", "-I", str(root), *(str(root / source) for source in SOURCES), "-ts", str(fresh)],
            check=True,
        )
        wanted = texts(fresh)
    if len(wanted) < 300:
        sys.exit(f"lupdate found only {len(wanted)} texts")
    found = list(problems_of(wanted, texts(kept)))
    print("\n".join(found))
    sys.exit(f"{len(found)} problems in {kept.name}" if found else 0)


if __name__ == "__main__":
    main()
