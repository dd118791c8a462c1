* Stay
  Stayed.
  -> END
* Go
  -> END
- unreached
