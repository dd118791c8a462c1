LIST ropes = (thin = 2), (thick) = 7, frayed
{ropes} {LIST_VALUE(thin)} {LIST_VALUE(thick)} {LIST_VALUE(frayed)}
