<>The start.
<> The second.
