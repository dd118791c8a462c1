* One
*** Three
    deep
** Two
-- middle
- end
