VAR key = true
{key:
 * Unlock -> in
 * Pick -> in
- else:
 * Break -> in
}
* Walk on
- You walk.
-> END
== in
Inside.
-> END
