* Start
- * Left
  * Right
- done
