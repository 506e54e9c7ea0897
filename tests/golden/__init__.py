"""What every party gets about the dossiers in fixtures, written down as documents that people can judge.

``python -m tests.golden --record`` writes them anew; read the difference before you keep it.
"""
