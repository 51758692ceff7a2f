"""Opens files that we wrote with programs that we did not, and prints as JSON what they found in them."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from datetime import date
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import fromstring

import csvw
import duckdb
import networkx
import openpyxl
import pandas
import rdflib

PREFIXES = """
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX term: <urn:who-commissions-what:term:>
"""


def graph(found):
    """Bodies and edges with all that they carry; edges by their ids."""
    edges = {}
    for source, target, key, data in found.edges(keys=True, data=True):
        edges[key] = {**data, "source": source, "target": target}
    return {"about": dict(found.graph), "nodes": dict(found.nodes(data=True)), "edges": edges}


def multigraph(found):
    """networkx folds a graph without parallel edges into a simple one."""
    if found.is_multigraph():
        return found
    unfolded = networkx.MultiDiGraph(**found.graph)
    unfolded.add_nodes_from(found.nodes(data=True))
    unfolded.add_edges_from((s, t, data["id"], data) for s, t, data in found.edges(data=True))
    return unfolded


def graphml(path):
    return graph(networkx.read_graphml(path, force_multigraph=True))


def gexf(path):
    return graph(multigraph(networkx.read_gexf(path, version="1.3")))


def cytoscape(path):
    return graph(networkx.cytoscape_graph(json.loads(Path(path).read_text("utf-8"))))


def csv(path):
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    # The apostrophe before what a spreadsheet would run is not part of the value.
    return table.replace(r"^'(?=[=+@\t\r-])", "", regex=True).to_dict("records")


def sparql(path, question):
    found = rdflib.Graph().parse(path, format="json-ld")
    rows = [[str(cell) for cell in row] for row in found.query(PREFIXES + question)]
    return {"triples": len(found), "rows": sorted(rows)}


def dot(path):
    drawn = subprocess.run(["dot", "-Tsvg", path], capture_output=True, check=True, text=True)
    texts = [text.text for text in fromstring(drawn.stdout).iter("{http://www.w3.org/2000/svg}text")]
    return {"complaints": drawn.stderr, "texts": texts}


def archive(path, folder):
    with zipfile.ZipFile(path) as packed:
        packed.extractall(folder)
    sums = [line.split("  ", 1) for line in (Path(folder) / "checksums.sha256").read_text("utf-8").splitlines()]
    altered = [name for wanted, name in sums if sha256((Path(folder) / name).read_bytes()).hexdigest() != wanted]
    opened = csvw.CSVW(str(Path(folder) / "csv-metadata.json"), validate=True)
    valid = opened.is_valid
    return {
        "checked": len(sums),
        "altered": altered,
        "valid": valid,
        "warnings": [str(warning.message) for warning in opened.warnings],
        "rows": {table.url.string: sum(1 for _ in table) for table in opened.t.tables},
    }


def parquet(path):
    """The rows of each table of the record, each with the columns that are not null."""
    found = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    tables = {}
    for row in found.fetchall():
        table, *values = row
        tables.setdefault(table, []).append(named(found.columns[1:], values))
    return tables


def parquet_table(path):
    found = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    return {"types": [str(each) for each in found.types], "rows": [named(found.columns, row) for row in found.fetchall()]}


def sqlite(path):
    opened = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = {}
    for (table,) in opened.execute("SELECT name FROM tables").fetchall():
        found = opened.execute(f'SELECT * FROM "{table}"')
        columns = [column[0] for column in found.description]
        tables[table] = [named(columns, row) for row in found.fetchall()]
    problems = opened.execute("PRAGMA integrity_check").fetchall() + opened.execute("PRAGMA foreign_key_check").fetchall()
    return {"tables": tables, "problems": problems}


def named(columns, values):
    return {column: value for column, value in zip(columns, values) if value is not None}


def datasette(path, address):
    command = [sys.executable, "-m", "datasette", path, "--get", address]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def workbook(path):
    """Each sheet with the values of its cells, and the row and column from which it scrolls."""
    opened = openpyxl.load_workbook(path)
    rows = {sheet.title: [[cell.value for cell in row] for row in sheet.rows] for sheet in opened}
    types = [sorted({cell.data_type for cell in column[1:] if cell.value is not None}) for column in opened.worksheets[0].columns]
    return {"rows": rows, "types": types, "frozen": [sheet.freeze_panes for sheet in opened]}


def plain(value):
    return value.isoformat()[:10] if isinstance(value, date) else str(value)


OPENERS = {
    "graphml": graphml,
    "gexf": gexf,
    "cytoscape": cytoscape,
    "csv": csv,
    "sparql": sparql,
    "dot": dot,
    "archive": archive,
    "parquet": parquet,
    "parquet_table": parquet_table,
    "sqlite": sqlite,
    "datasette": datasette,
    "workbook": workbook,
}

if __name__ == "__main__":
    _, opener, *arguments = sys.argv
    json.dump(OPENERS[opener](*arguments), sys.stdout, default=plain)
