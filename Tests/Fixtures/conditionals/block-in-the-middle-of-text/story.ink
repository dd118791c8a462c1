VAR w = 3
Water: {w > 2:
deep
}, cold.
