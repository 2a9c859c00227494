"""
Asks the Python peers that are installed: reads one JSON object from standard input,

  {"texts": [sentence, ...], "forms": [[gold word, ...], ...], "bare": [sentence without marks, ...]}

and writes {"peers": [{"name", "words", "tags", "names", "marks"}, ...], "missing": [why, ...]}. Each
list has an answer for each sentence, null where the peer failed on it.
"""

import json
import sys


def attempt(function, value):
    try:
        return function(value)
    except Exception:  # Whatever a peer raises counts as no answer.
        return None


def ask_pyvi(data):
    from pyvi import ViPosTagger, ViTokenizer, ViUtils

    def words(text):
        return [word.replace("_", " ") for word in ViTokenizer.tokenize(text).split()]

    def tags(forms):
        joined = " ".join(form.replace(" ", "_") for form in forms)
        return [str(tag) for tag in ViPosTagger.postagging(joined)[1]]

    return {
        "words": [attempt(words, text) for text in data["texts"]],
        "tags": [attempt(tags, forms) for forms in data["forms"]],
        "marks": [attempt(ViUtils.add_accents, text) for text in data["bare"]],
    }


def ask_underthesea(data):
    from underthesea import ner, word_tokenize

    def words(text):
        return list(word_tokenize(text, use_token_normalize=False))

    def names(text):
        return [[token[0], token[3]] for token in ner(text)]

    return {
        "words": [attempt(words, text) for text in data["texts"]],
        "names": [attempt(names, text) for text in data["texts"]],
    }


def ask_rdrsegmenter(data):
    import python_rdrsegmenter

    segmenter = python_rdrsegmenter.load_segmenter()

    def words(text):
        return [word.replace("_", " ") for word in segmenter.tokenize(text).split()]

    return {"words": [attempt(words, text) for text in data["texts"]]}


PEERS = {
    "pyvi": ask_pyvi,
    "underthesea": ask_underthesea,
    "python-rdrsegmenter": ask_rdrsegmenter,
}

data = json.load(sys.stdin)
output, sys.stdout = sys.stdout, sys.stderr  # Some peers print while they load.
answers = {"peers": [], "missing": []}
for name, ask in PEERS.items():
    try:
        answers["peers"].append({"name": name, **ask(data)})
    except Exception as error:
        answers["missing"].append(f"{name}: {error!r}")
json.dump(answers, output)
