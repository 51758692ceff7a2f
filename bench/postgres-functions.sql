-- The questions of the bench that a table alone does not answer, as somebody would write them who knows the record and SQL.

CREATE EXTENSION pg_trgm;
CREATE INDEX body_name_trigrams ON body USING gin (name gin_trgm_ops);
CREATE INDEX body_search_text_trigrams ON body USING gin (search_text gin_trgm_ops);
CREATE INDEX commissions_service ON commissions (service);

CREATE FUNCTION body_covers_on(body body, day date) RETURNS SETOF covers LANGUAGE sql STABLE AS $$
  SELECT e.* FROM covers e JOIN body x ON x.id = e.to_id
  WHERE e.from_id = body.id AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
    AND day BETWEEN x.possible_from AND x.possible_to
$$;

CREATE FUNCTION body_member_of_on(body body, day date) RETURNS SETOF member_of LANGUAGE sql STABLE AS $$
  SELECT e.* FROM member_of e JOIN body x ON x.id = e.to_id
  WHERE e.from_id = body.id AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
    AND day BETWEEN x.possible_from AND x.possible_to
$$;

CREATE FUNCTION map_bodies(day date) RETURNS SETOF body LANGUAGE sql STABLE AS $$
  SELECT * FROM body WHERE existence <> 'PROPOSED' AND day BETWEEN possible_from AND possible_to
$$;

CREATE FUNCTION map_edges(day date) RETURNS SETOF body_edge LANGUAGE sql STABLE AS $$
  SELECT e.* FROM body_edge e JOIN map_bodies(day) a ON a.id = e.from_id JOIN map_bodies(day) b ON b.id = e.to_id
  WHERE e.type <> 'SUCCEEDED_BY' AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
$$;

-- The shortest chains, found by breadth from the start, as the arrays of ids of their bodies and edges.
CREATE FUNCTION shortest_paths(start text, finish text, day date) RETURNS TABLE (bodies text[], names text[], edges text[], types text[])
LANGUAGE plpgsql STABLE AS $$
DECLARE
  depths jsonb := jsonb_build_object(start, 0);
  frontier text[] := ARRAY[start];
  hops integer := 0;
BEGIN
  WHILE NOT depths ? finish AND cardinality(frontier) > 0 AND hops < 6 LOOP
    hops := hops + 1;
    SELECT coalesce(array_agg(DISTINCT next), '{}') INTO frontier FROM (
      SELECT e.to_id AS next FROM body_edge e WHERE e.from_id = ANY (frontier) AND e.type <> 'SUCCEEDED_BY'
        AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
      UNION
      SELECT e.from_id FROM body_edge e WHERE e.to_id = ANY (frontier) AND e.type <> 'SUCCEEDED_BY'
        AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
    ) found JOIN body x ON x.id = next
    WHERE NOT depths ? next AND x.existence <> 'PROPOSED' AND day BETWEEN x.possible_from AND x.possible_to;
    SELECT depths || coalesce(jsonb_object_agg(id, hops), '{}') INTO depths FROM unnest(frontier) id;
  END LOOP;
  IF NOT depths ? finish THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH RECURSIVE chain(at, depth, chain_bodies, chain_edges, chain_types) AS (
    SELECT finish, hops, ARRAY[finish], '{}'::text[], '{}'::text[]
    UNION ALL
    SELECT step.prior, c.depth - 1, step.prior || c.chain_bodies, step.id || c.chain_edges, step.type || c.chain_types
    FROM chain c CROSS JOIN LATERAL (
      SELECT e.from_id AS prior, e.id, e.type FROM body_edge e WHERE e.to_id = c.at AND e.type <> 'SUCCEEDED_BY'
        AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
      UNION ALL
      SELECT e.to_id, e.id, e.type FROM body_edge e WHERE e.from_id = c.at AND e.type <> 'SUCCEEDED_BY'
        AND e.status = 'IN_FORCE' AND day BETWEEN e.possible_from AND e.possible_to
    ) step
    WHERE c.depth > 0 AND (depths ->> step.prior)::integer = c.depth - 1
  )
  SELECT chain_bodies, ARRAY(SELECT b.name FROM unnest(chain_bodies) WITH ORDINALITY i(id, n) JOIN body b USING (id) ORDER BY n),
    chain_edges, chain_types
  FROM chain WHERE depth = 0 ORDER BY chain_edges LIMIT 5;
END
$$;

-- Who commissions the service for certain on the day and may serve the place, for itself or as a member of a group.
CREATE FUNCTION commissioners(service_id text, place_id text, day date) RETURNS SETOF body LANGUAGE sql STABLE AS $$
  SELECT b.* FROM body b
  WHERE NOT b.collective AND day BETWEEN b.possible_from AND b.possible_to
    AND (b.id = place_id OR EXISTS (
      SELECT FROM covers g WHERE g.from_id = b.id AND g.to_id = place_id AND g.status = 'IN_FORCE'
        AND day BETWEEN g.possible_from AND g.possible_to))
    AND EXISTS (
      SELECT FROM commissions e JOIN body c ON c.id = e.from_id
      WHERE e.service = service_id AND e.status = 'IN_FORCE' AND day BETWEEN e.certain_from AND e.certain_to
        AND (c.id = b.id OR c.collective AND (
          EXISTS (SELECT FROM part_of f WHERE f.from_id = b.id AND f.to_id = c.id AND f.status = 'IN_FORCE'
            AND day BETWEEN f.possible_from AND f.possible_to)
          OR EXISTS (SELECT FROM member_of f WHERE f.from_id = b.id AND f.to_id = c.id AND f.status = 'IN_FORCE'
            AND day BETWEEN f.possible_from AND f.possible_to))))
$$;

CREATE FUNCTION search_bodies(text text) RETURNS SETOF body LANGUAGE sql STABLE AS $$
  SELECT * FROM body WHERE name ILIKE '%' || text || '%' OR search_text ILIKE '%' || text || '%'
  ORDER BY similarity(name, text) DESC, id LIMIT 20
$$;
