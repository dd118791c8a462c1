VAR n = 1
Before {n: # inside} after.
Before {not n: # inside|# outside} after. # end
