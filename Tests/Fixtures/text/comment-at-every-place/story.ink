VAR oil = 2 // at the end of a declaration
/* before */ The lamp /* inside */ burns {oil /* in logic */ + 1} hours. // after
{oil > 1: // behind a condition
Plenty. /* in a branch */
- else: /* behind an else */
None.
}
-> well // behind a divert
== well /* in a header */
The well is dry.
-> END
