VAR title = ""
a{title}{f()}b
a{""}{f()}b
a{f()}b
The{title}{adjective(false, false)}knight.
x # t{title}{f()}u
-> END
== function f
{" "}
== function adjective(old, bold)
{old: old} {bold: bold}
