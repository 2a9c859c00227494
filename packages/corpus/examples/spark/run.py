"""Reads seed documents into articles on a Spark cluster, with the command line as the filter.

The input is what `quocngu parse` writes, a document a line; the output has a line for each, in the
same order, as one process of `quocngu article --from ndjson --json` would write them.

Exit codes: 0 where all is well; 1 where lines failed, each of which stands as {"error": …, "line": …}
in its place; 3 where the filter did not give a line for each. Where it breaks down, with any other exit
code than 0 or 1, the job ends with the error of Spark.
"""

import argparse
import os
import shlex
import sys

from pyspark.sql import SparkSession

FILTER = "quocngu article --from ndjson --json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", help="a file or folder of lines, as quocngu parse writes them")
    parser.add_argument("articles", help="a new folder")
    parser.add_argument(
        "--master",
        default="local-cluster[2,1,1024]",
        help="of Spark; two workers with a core and 1024 MB each, on this machine, if left out",
    )
    parser.add_argument("--partitions", type=int, default=4, help="how many at least; 4 if left out")
    parser.add_argument("--filter", default=FILTER, help=f"if left out: {FILTER}")
    options = parser.parse_args()

    spark = (
        SparkSession.builder.appName("quocngu")
        .master(options.master)
        # Wait until all workers are there, so that each has its share.
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .getOrCreate()
    )
    documents = spark.sparkContext.textFile(options.documents, options.partitions)
    # Without an environment of its own the filter would have none at all.
    environment = {"PATH": os.environ["PATH"]}
    articles = documents.pipe(allow_failed_lines(options.filter), environment, checkCode=True)
    articles.saveAsTextFile(options.articles)

    written = spark.sparkContext.textFile(options.articles)
    count, expected = written.count(), documents.count()
    failed = written.filter(lambda line: line.startswith('{"error":')).count()
    spark.stop()
    print(f"{count} lines of {expected}, {failed} failed", file=sys.stderr)
    if count != expected:
        return 3
    return 1 if failed else 0


def allow_failed_lines(command: str) -> str:
    """The command, but with exit 0 for its exit 1: the results are whole, and are counted later."""
    script = f'{command}; code=$?; [ "$code" -eq 1 ] && exit 0; exit "$code"'
    return shlex.join(["sh", "-c", script])


if __name__ == "__main__":
    sys.exit(main())
