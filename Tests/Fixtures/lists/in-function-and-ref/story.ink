LIST bag = (pen), ink, nib
~ addTo(bag, nib)
{bag} {without(bag, pen)} {bag}
== function addTo(ref where, what)
~ where += what
== function without(where, what)
~ where -= what
~ return where
