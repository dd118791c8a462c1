over<><> <>
<>
<> board
