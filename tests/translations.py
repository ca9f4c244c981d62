#!/usr/bin/env python3
"""Fails when a translation lacks a text of the program, has one unfinished, or keeps one that is gone.

    translations.py LUPDATE SOURCE_DIR LANGUAGE

Extracts all texts anew with Qt's lupdate and compares them with resources/translations/sextant_LANGUAGE.ts; that of
English has only those with a number in them. A page of the help in the language must have the links, pictures and
commands of the English one, heading by heading.
"""
import re
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


def placeholders(text, singular=False):
    """Those of a text; a form for one thing may leave the number out: "the last training"."""
    return sorted(part for part in re.findall(r"%L?[n1-9]", text) if not (singular and part.endswith("n")))


def fits(forms, source):
    singular = len(forms) > 1
    return all(placeholders(form, singular and i == 0) == placeholders(source, singular and i == 0) for i, form in enumerate(forms))


def marks(page):
    """Per heading of a page: what must be the same in every language."""
    sections = re.split(r"^#+ .*$", page.read_text(), flags=re.MULTILINE)
    return [(re.findall(r"\]\(([^)]+)\)", section), re.findall(r"^    .*$", section, flags=re.MULTILINE)) for section in sections]


def pages_unlike(help_folder, language):
    for page in sorted(help_folder.glob(f"*.{language}.md")):
        english = help_folder / page.name.replace(f".{language}.md", ".md")
        if not english.exists() or marks(page) != marks(english):
            yield f"{page.name}: other links, pictures, commands or headings than {english.name}"


def problems_of(wanted, kept):
    for key in sorted(wanted.keys() - kept.keys()):
        yield f"missing: {key[0]}: {key[1]!r}"
    for key, (kind, forms) in sorted(kept.items()):
        if key not in wanted or kind in ("vanished", "obsolete"):
            yield f"no longer in the program: {key[0]}: {key[1]!r}"
        elif kind == "unfinished" or not all(forms):
            yield f"unfinished: {key[0]}: {key[1]!r}"
        elif not fits(forms, key[1]):
            yield f"other placeholders than in the text: {key[0]}: {key[1]!r}"


def main():
    lupdate, root, language = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    kept = root / "resources" / "translations" / f"sextant_{language}.ts"
    plurals = ["-pluralonly", "-source-language", "en", "-target-language", "en"] if language == "en" else []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"fresh_{language}.ts"
        subprocess.run(
            [lupdate, "-silent", *plurals, "-locations", "none", "-I", str(root), *(str(root / source) for source in SOURCES), "-ts", str(fresh)],
            check=True,
        )
        wanted = texts(fresh)
    if len(wanted) < (20 if plurals else 300):
        sys.exit(f"lupdate found only {len(wanted)} texts")
    found = [*problems_of(wanted, texts(kept)), *pages_unlike(root / "resources" / "help", language)]
    print("\n".join(found))
    sys.exit(f"{len(found)} problems in {kept.name}" if found else 0)


if __name__ == "__main__":
    main()
