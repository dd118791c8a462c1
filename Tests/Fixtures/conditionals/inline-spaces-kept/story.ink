VAR y = true
a{y: b} c
a {y:b}c
a{y:b }c
{not y:x}no line
{not y: x}
last
