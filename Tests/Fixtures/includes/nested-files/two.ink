Two.
