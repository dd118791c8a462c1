* North
** By road
** By river
-- You arrive in the north.
* South
- You rest.
