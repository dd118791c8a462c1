INCLUDE one.ink
End.
