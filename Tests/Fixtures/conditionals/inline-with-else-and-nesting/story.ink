VAR a = true
VAR b = false
{a: {b: both|only a}|{b: only b|none}}
{b: x|{a: {a: deep|no}|no}} end
