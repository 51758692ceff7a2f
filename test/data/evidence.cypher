CYPHER 5
CALL dbms.components() YIELD versions, edition UNWIND versions AS version RETURN version, edition