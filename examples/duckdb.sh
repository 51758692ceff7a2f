curl -s 'http://127.0.0.1:4000/q/co-commissioning-levels.csv?on=2016-04-01' | duckdb -csv -c "SELECT count(DISTINCT id) AS ccgs FROM read_csv('/dev/stdin')"
