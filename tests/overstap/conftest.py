"""On Python 3.13 and later there are no sessions; what happens then is ``test_session_unavailable``."""

import sys

collect_ignore = [] if sys.version_info < (3, 13) else ["test_session.py", "test_session_properties.py"]
