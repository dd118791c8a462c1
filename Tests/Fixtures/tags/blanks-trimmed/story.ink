A line #   wide    gap   #tight#   
