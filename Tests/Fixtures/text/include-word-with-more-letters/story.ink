We INCLUDE nothing here.
included: two apples.
