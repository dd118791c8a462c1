      * Outer
 *     * Inner
   text
* Other
     - end
