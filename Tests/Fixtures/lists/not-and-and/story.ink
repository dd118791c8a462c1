LIST key = (brass), iron
{not key} {key && true} {key and iron} {() or key} {() || ()} {!()}
