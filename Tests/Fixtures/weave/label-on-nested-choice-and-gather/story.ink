-> hall
== hall
* (door) Try the door
** (force) Force it
-- (inside) You are {force: in|not in}.
   {hall.door} {hall.inside} {door}
* Leave
- -> hall.outro
= outro
{hall.force:Splinters.|Quiet.} {hall}
-> END
