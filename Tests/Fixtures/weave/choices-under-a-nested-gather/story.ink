* Ask
** Why?
** Who?
-- He shrugs.
** Insist
   He leaves.
* Wait
- Evening.
