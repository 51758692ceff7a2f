# What Schemathesis holds the service to: no server error, and no error of ours in an answer of GraphQL.
# Its own check counts each error in an answer of GraphQL with status 200, such as an id that nothing has.

import schemathesis


@schemathesis.check
def no_error_of_ours(ctx, response, case):
    # A table may be a file that is no text.
    text = response.content.decode("utf-8", "replace")
    is_overloaded = response.status_code == 503 and ("OVERLOADED" in text or "NOT_READY" in text)
    assert response.status_code < 500 or is_overloaded, f"status {response.status_code}: {text[:300]}"
    assert "INTERNAL_SERVER_ERROR" not in text, text[:300]
