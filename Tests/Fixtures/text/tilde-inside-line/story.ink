It costs ~ five coins, or a~b.
