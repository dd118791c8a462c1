A line # # full #
