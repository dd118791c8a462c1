He wrote [sic] (twice) on the [wall].
