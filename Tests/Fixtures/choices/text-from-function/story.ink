VAR calls = 0
* The {title()} {bows|nods|smiles}
- {calls} calls.
== function title
~ calls++
~ return "The duke"
