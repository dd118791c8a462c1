A
{empty()}
B
== function empty
~ return ""
