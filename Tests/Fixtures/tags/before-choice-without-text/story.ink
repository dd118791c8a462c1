Ready?
# choose
* Yes
- Go.
