* [Go] # gone
  Away. # far
- End.
