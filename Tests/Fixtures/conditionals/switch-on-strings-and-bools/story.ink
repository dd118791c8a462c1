VAR mood = "grim"
VAR on = true
{mood:
- "glad": He smiles.
- "grim": He frowns.
}
{on:
- false: Dark.
- true: Light.
}
{mood + "ly":
- "grimly": Grimly.
}
