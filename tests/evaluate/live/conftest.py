"""On Python 3.13 and later there is no durable-rules to test; what happens then is ``test_unavailable``."""

import sys

collect_ignore = (
    [] if sys.version_info < (3, 13) else ["test_driver.py", "test_propagation.py", "test_shards.py"]
)
