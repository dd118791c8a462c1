-> yard.well
== yard
- (gate) The gate.
- (well) The well. {gate}/{well}
* Again -> gate
* Go
- (end) {gate}/{well}/{end}
-> END
