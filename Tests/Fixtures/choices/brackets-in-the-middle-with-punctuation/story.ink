* "Who's there[?"]," I called. "Anyone?"
- No answer.
